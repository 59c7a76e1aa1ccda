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

/** Until it is known where an article stands in a collection. */
const NOT_KNOWN = { before: null, after: null }

/** Previous and next, in the list that the reader came from or else in the timeline. */
export function ArticleNeighbours({ neighbours, list }: ArticleNeighboursProps) {
  const { older, newer } = list?.neighbours ?? neighbours
  const { before, after } = list?.collection === undefined ? { before: older, after: newer } : (list.place ?? NOT_KNOWN)
  if (!before && !after) return null
  const [earlier, later] = list?.collection === undefined ? ['Earlier', 'Later'] : ['Before this', 'After this']
  const state = list && nextOrigin(list)
  return (
    <nav
      aria-label={`Previous and next in ${list?.name ?? 'Timeline'}`}
      className="no-print grid gap-5 border-t border-rule pt-6 sm:grid-cols-2"
    >
      <Neighbour step={before} label={earlier} state={state} />
      <Neighbour step={after} label={later} state={state} />
    </nav>
  )
}

function Neighbour({ step, label, state }: { step: ArticleRef | null; label: string | undefined; state: unknown }) {
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
