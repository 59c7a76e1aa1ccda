import { useState } from 'react'
import { embedPath, formatEmbed } from '../../content/address/embedAddress.ts'
import type { Question } from '../../content/query/matches.ts'
import { newsName, newsTitle } from '../../content/site/newsWords.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { wholeAddress } from '../../ui/links/wholeAddress.ts'
import { SITE_NAME } from '../../ui/siteName.ts'
import { CopyItem } from './CopyItem.tsx'

/** The list as a frame for another site's page: the code to copy, on request with the script that fits its height. */
export function EmbedSnippet({ question, name }: { question: Question; name: string | null }) {
  const [fits, setFits] = useState(false)
  const title = `${name === null ? newsTitle() : `${name}: ${newsName()}`}, by ${SITE_NAME}`
  const address = wholeAddress(embedPath(question))
  const code = formatEmbed({ address, title, fits })
  return (
    <details className="mt-1.5 border-t border-rule pt-1.5">
      <summary className="menu-item list-item">Embed this list</summary>
      <div className="space-y-2.5 px-2.5 pt-1 pb-2">
        <p className="text-muted">
          The newest ten of this list, kept up to date, as a frame for your page. For a fixed theme add <code>theme=light</code> or{' '}
          <code>theme=dark</code> to its address.
        </p>
        <textarea
          className="field"
          readOnly
          rows={5}
          aria-label="Code to embed this list"
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CheckField className="min-h-6" checked={fits} onChange={setFits}>
          Fit its height to the list, by a script
        </CheckField>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <CopyItem label="Copy code" text={() => code} className="button" />
          <a className="link" href={address} target="_blank" rel="noopener">
            See the frame
          </a>
        </p>
      </div>
    </details>
  )
}
