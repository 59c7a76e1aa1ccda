import { useEffect, useRef } from 'react'
import { SAVED_PATH } from '../../../content/address/paths.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { CatchUpSection } from './CatchUpSection.tsx'
import type { CatchUpSummary } from './deriveCatchUp.ts'
import { describeCatchUp } from './describeCatchUp.ts'

/** All that is new in what is followed, to be gone through from the top; at its end it is done. */
export function CatchUp({ summary, onDone }: { summary: CatchUpSummary; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The address of the page stays the same, for which the shell moves no focus (app/Shell.tsx).
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  // Not one after the other: what is read already would move.
  const parts = summary.isKnown ? summary.parts : []
  return (
    <div className="max-w-[46rem]">
      <header {...OF_INTERFACE}>
        <h1 ref={heading} tabIndex={-1} className="font-serif text-3xl font-medium tracking-[-0.02em] md:text-4xl">
          Catch up
        </h1>
        <p className="mt-2 text-muted" role="status">
          {describeCatchUp(summary)}
          {parts.length > 0 && (
            <span className="max-md:hidden">
              . <kbd>j</kbd> goes from one to the next.
            </span>
          )}
        </p>
        <p className="mt-2 text-sm text-muted">
          <PageLink to={SAVED_PATH} className="link inline-block min-h-6">
            Saved and followed
          </PageLink>
        </p>
      </header>
      {parts.map((part) => (
        <CatchUpSection key={part.of.follow.followed.address} part={part} />
      ))}
      {parts.length > 0 && (
        <div {...OF_INTERFACE} data-entry="done" className="mt-8">
          <button type="button" data-entry-target className="button button-strong min-h-11 px-6" onClick={onDone}>
            Done
          </button>
          <p className="mt-2 text-sm text-muted">All of it then counts as seen.</p>
        </div>
      )}
    </div>
  )
}
