import type { Question } from '../../content/query/matches.ts'
import { encodeText } from '../../content/text/encodeText.ts'
import { cleanAddress } from '../../ui/links/cleanAddress.ts'
import { CopyItem } from './CopyItem.tsx'
import { EmbedSnippet } from './EmbedSnippet.tsx'
import { pageTitle } from './pageTitle.ts'

/** The ways to pass on what the page shows, as it stands when one of them is chosen. */
export function ShareMenu({ question, name }: { question: Question | null; name: string | null }) {
  return (
    <>
      <CopyItem label="Copy link" text={cleanAddress} />
      <CopyItem label="Copy as Markdown" text={() => `[${pageTitle().replace(/[[\]\\]/g, '\\$&')}](${cleanAddress()})`} />
      <a
        className="menu-item"
        href="mailto:"
        onClick={(event) => {
          event.currentTarget.href = `mailto:?subject=${encodeText(pageTitle())}&body=${encodeText(cleanAddress())}`
        }}
      >
        E-mail
      </a>
      {question && <EmbedSnippet question={question} name={name} />}
    </>
  )
}
