import { useEffect, useRef } from 'react'
import { CATCH_UP_PATH } from '../../../content/address/savedAddress.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import type { CatchUpSummary } from './deriveCatchUp.ts'
import { describeCatchUp, describePart } from './describeCatchUp.ts'

interface CatchUpBoxProps {
  summary: CatchUpSummary
  /** Whether a catch-up has just ended, which can still be undone. */
  isDone: boolean
  onUndo: () => void
}

/** How much is new in what is followed, and the way to go through it. It is as tall before that is known. */
export function CatchUpBox({ summary, isDone, onUndo }: CatchUpBoxProps) {
  const undo = useRef<HTMLButtonElement>(null)
  const { isKnown, isPartial } = summary
  const parts = isKnown ? summary.parts : []
  // The button that ended the catch-up is gone with it.
  useEffect(() => {
    if (isDone) undo.current?.focus()
  }, [isDone])
  return (
    <section
      {...OF_INTERFACE}
      aria-label="New in what you follow"
      className={`mt-6 flex flex-wrap items-center gap-x-5 gap-y-3 rounded-xl border border-rule bg-raised px-5 py-4 md:min-h-24 ${isKnown ? '' : 'min-h-40'}`}
    >
      <div role="status" className="min-w-0 flex-1 basis-72">
        <p className={parts.length > 0 && !isDone ? 'font-serif text-xl font-semibold' : ''}>
          {isDone ? 'Done: all of it counts as seen.' : describeCatchUp(summary)}
        </p>
        {parts.length > 0 && !isDone && (
          <p className="mt-1 text-sm text-muted">
            {parts.map((part, place) => (
              <span key={part.of.follow.followed.address}>
                {place > 0 && ' · '}
                <bdi>{part.of.follow.name}</bdi> {describePart(part)}
              </span>
            ))}
          </p>
        )}
        {isPartial && !isDone && (
          <p className="mt-1 text-sm text-muted">A part of it needs a connection, and is asked again when there is one.</p>
        )}
      </div>
      {isDone ? (
        <button ref={undo} type="button" className="button max-md:min-h-11" onClick={onUndo}>
          Undo
        </button>
      ) : (
        parts.length > 0 && (
          <PageLink to={CATCH_UP_PATH} className="button button-strong max-md:min-h-11">
            Catch up
          </PageLink>
        )
      )}
    </section>
  )
}
