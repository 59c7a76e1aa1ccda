import { type ReactNode, useId, useState } from 'react'
import { articleRoute } from '../deskRoute.ts'
import { useDesk } from '../deskSession.ts'
import type { ArticleDraft } from '../draft/articleDraft.ts'

/** Where the article will stand. Only a draft can move: readers have links to the others. */
export function AddressField({ draft, slug }: { draft: ArticleDraft; slug: string }) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const session = useDesk()
  const [failure, setFailure] = useState<ReactNode>(null)
  const leave = async () => {
    if (typed === null || typed === slug) return setTyped(null)
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed)) {
      return setFailure('An address has small letters, digits and single hyphens: helion-aurora-computing.')
    }
    const isRenamed = await draft.rename(typed)
    setFailure(isRenamed ? null : describeFailure(typed))
    if (isRenamed) setTyped(null)
  }
  const describeFailure = (wanted: string): ReactNode => {
    const taken = session.overview.get().overview?.articles.find((article) => article.slug === wanted)
    if (!taken) return 'The draft could not be saved under this address. Choose another one, or try again.'
    return (
      <>
        Another article has this address already:{' '}
        <a className="link" href={articleRoute(wanted)}>
          {taken.title || `${wanted}.json`}
        </a>
        . Choose another one.
      </>
    )
  }
  return (
    <div className="mt-6">
      <label htmlFor={id} className="text-sm text-muted">
        Address
      </label>
      <input
        id={id}
        className="field mt-1.5"
        spellCheck={false}
        value={typed ?? slug}
        aria-invalid={failure !== null}
        aria-describedby={`${id}-note`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void leave()}
        onKeyDown={(event) => event.key === 'Enter' && void leave()}
      />
      <p id={`${id}-note`} role="status" className={`mt-1 text-xs ${failure ? 'text-accent' : 'text-muted'}`}>
        {failure ?? 'It can change until the article is published.'}
      </p>
    </div>
  )
}
