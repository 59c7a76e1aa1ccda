import type { MapChange, MapView } from '../../content/address/mapAddress.ts'
import { companyPath } from '../../content/address/paths.ts'
import { labelOf } from '../../content/article/labels.ts'
import type { CompanyMap } from '../../content/map/companyMap.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { HueDot } from '../../ui/HueDot.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { ChosenHead } from './ChosenHead.tsx'
import { ChosenNews } from './ChosenNews.tsx'
import { describeDisc } from './mapWords.ts'
import { useChosenNews } from './useChosenNews.ts'

const PARTNERS_SHOWN = 6

interface ChosenDiscProps {
  id: string
  map: CompanyMap
  view: MapView
  onChoose: (change: MapChange) => void
}

/** A company that was chosen on the map: what it did in the chosen time, with whom, and the newest of its news. */
export function ChosenDisc({ id, map, view, onChoose }: ChosenDiscProps) {
  const { filter } = view
  const disc = map.discs.find((other) => other.id === id)
  const own = { ...filter, companies: [id] }
  const news = useChosenNews(own).data
  const name = disc?.name ?? labelOf(news?.labels ?? {}, id)?.name ?? null
  const ties = map.ties.filter(({ a, b }) => a === id || b === id).slice(0, PARTNERS_SHOWN)
  const partners = ties.flatMap((tie) => {
    const partner = map.discs.find((other) => other.id === (tie.a === id ? tie.b : tie.a))
    return partner ? [{ ...partner, tie }] : []
  })
  const isAlone = filter.companies.length === 1 && filter.companies[0] === id
  return (
    <>
      <ChosenHead
        onClose={() => onChoose((current) => ({ ...current, at: [] }))}
        sentence={disc ? `${describeDisc(disc, filter)}.` : 'Not among the companies that this map shows.'}
      >
        {name === null ? (
          'Company'
        ) : (
          <PageLink dir="auto" to={companyPath(id)} className="hover:underline">
            {name}
          </PageLink>
        )}
      </ChosenHead>
      {!isAlone && name !== null && (
        <button
          type="button"
          className="button mt-3"
          onClick={() => onChoose((current) => ({ ...current, filter: { ...current.filter, companies: [id] } }))}
        >
          {`Only ${isolate(name)} and its partners`}
        </button>
      )}
      {partners.length > 0 && (
        <ul aria-label="Its strongest ties on this map" className="mt-3">
          {partners.map(({ id: other, name: partner, hue, tie }) => (
            <li key={other}>
              <button
                type="button"
                className="printed flex min-h-9 w-full items-center gap-2 border-b border-rule text-left text-[0.9rem] hover:underline max-md:min-h-11"
                onClick={() => onChoose((current) => ({ ...current, at: [tie.a, tie.b] }))}
              >
                <HueDot hue={hue} />
                <span className="sr-only">Tie with </span>
                <bdi>{partner}</bdi>
                <span className="ml-auto text-sm text-faint figures">{formatNumber(tie.count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ChosenNews filter={own} />
    </>
  )
}
