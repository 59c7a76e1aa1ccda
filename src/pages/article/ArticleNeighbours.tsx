import { articlePath } from '../../content/address/paths.ts'
import type { ArticleRef } from '../../content/article/articleRef.ts'
import type { Neighbours } from '../../content/story/neighbours.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { nextOrigin, type useListOrigin } from './useListOrigin.ts'

interface ArticleNeighboursProps {
  neighbours: Neighbours
  list: ReturnType<typeof useListOrigin>
}

/** Previous and next, in the list that the reader came from or else in the timeline. */
export function ArticleNeighbours({ neighbours, list }: ArticleNeighboursProps) {
  const { older, newer } = list?.neighbours ?? neighbours
  if (!older && !newer) return null
  const state = list && nextOrigin(list)
  return (
    <nav
      aria-label={`Previous and next in ${list?.name ?? 'Timeline'}`}
      className="no-print grid gap-5 border-t border-rule pt-6 sm:grid-cols-2"
    >
      <Neighbour step={older} label="Earlier" state={state} />
      <Neighbour step={newer} label="Later" state={state} />
    </nav>
  )
}

function Neighbour({ step, label, state }: { step: ArticleRef | null; label: string; state: unknown }) {
  if (!step) return <span />
  return (
    <PageLink to={articlePath(step.slug)} state={state} className="group block">
      <span className="label">{label}</span>
      <span dir="auto" className="mt-1.5 block font-serif text-lg font-medium group-hover:underline group-hover:decoration-edge">
        {step.title}
      </span>
      <span className="text-sm text-faint">{formatShortDay(step.date)}</span>
    </PageLink>
  )
}
