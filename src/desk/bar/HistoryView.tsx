import { useEffect, useRef, useState } from 'react'
import type { ArticleVersion } from '../deskAnswers.ts'
import { useDesk } from '../deskSession.ts'
import { type KeptCopy, listCopies } from '../draft/localDrafts.ts'
import { wordsOf } from '../request/deskClient.ts'
import { CompareTexts } from './CompareTexts.tsx'
import { CopyText } from './CopyText.tsx'
import { formatMoment } from './deskTime.ts'

interface HistoryViewProps {
  slug: string
  text: string
  versions: readonly ArticleVersion[]
  onBringBack: (text: string) => void
}

/** Earlier texts of an article: each beside what it is now, and brought back by a press. */
export function HistoryView({ slug, text, versions, onBringBack }: HistoryViewProps) {
  const { client, site } = useDesk()
  const [shown, setShown] = useState<{ name: string; text: string } | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const copies = listCopies(site, slug)
  const show = async (version: ArticleVersion, name: string) => {
    setFailure(null)
    try {
      setShown({ name, text: await client.version(slug, version.id) })
    } catch (error) {
      setFailure(wordsOf(error))
    }
  }
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title" ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold">
        History
      </h2>
      {versions.length + copies.length === 0 && <p className="mt-1 text-sm text-muted">There are no earlier texts yet.</p>}
      <ul className="my-3 text-sm">
        {copies.map((copy: KeptCopy) => (
          <Earlier
            key={copy.key}
            name={`Kept in this browser, ${formatMoment(copy.at, Date.now())}`}
            onShow={(name) => setShown({ name, text: copy.text })}
          />
        ))}
        {versions.map((version) => (
          <Earlier
            key={version.id}
            name={`Until ${formatMoment(Date.parse(version.saved), Date.now())}`}
            title={version.title}
            onShow={(name) => void show(version, name)}
          />
        ))}
      </ul>
      <p role="status" className="text-sm text-accent">
        {failure}
      </p>
      {shown && (
        <CompareTexts
          left={{
            name: shown.name,
            text: shown.text,
            actions: (
              <>
                <button type="button" className="button" onClick={() => onBringBack(shown.text)}>
                  Bring back
                </button>
                <CopyText text={shown.text} of="the earlier text" />
              </>
            ),
          }}
          right={{ name: 'Now', text, actions: null }}
        />
      )}
    </section>
  )
}

function Earlier({ name, title = '', onShow }: { name: string; title?: string; onShow: (name: string) => void }) {
  return (
    <li className="py-1">
      <button type="button" className="link text-start" onClick={() => onShow(name)}>
        {name}
      </button>
      {title && <span className="text-muted"> · {title}</span>}
    </li>
  )
}
