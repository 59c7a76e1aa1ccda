import type { MapChange, MapView } from '../../content/address/mapAddress.ts'
import { partnershipPath } from '../../content/address/paths.ts'
import type { CompanyMap } from '../../content/map/companyMap.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PairMark } from '../../ui/PairMark.tsx'
import { ChosenDisc } from './ChosenDisc.tsx'
import { ChosenTie } from './ChosenTie.tsx'
import { namesOf } from './mapWords.ts'

const TIES_SHOWN = 8

interface MapPanelProps {
  map: CompanyMap
  view: MapView
  onChoose: (change: MapChange) => void
}

/** What stands beside the map: the news of what is chosen on it, or the strongest ties. */
export function MapPanel(props: MapPanelProps) {
  const [one, other] = props.view.at
  return (
    <section
      aria-label="Beside the map"
      className={`min-w-0 print:mt-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 ${one === undefined ? 'max-lg:order-last' : ''}`}
    >
      {one === undefined ? (
        <StrongestTies map={props.map} />
      ) : other === undefined ? (
        <ChosenDisc key={one} id={one} {...props} />
      ) : (
        <ChosenTie key={`${one} ${other}`} ids={[one, other]} {...props} />
      )}
    </section>
  )
}

function StrongestTies({ map }: { map: CompanyMap }) {
  const hueOf = (id: string) => map.discs.find((disc) => disc.id === id)?.hue ?? 0
  return (
    <>
      <h2 className="label mb-1.5">Strongest ties</h2>
      <ol>
        {map.ties.slice(0, TIES_SHOWN).map((tie) => (
          <li key={`${tie.a} ${tie.b}`}>
            <PageLink
              to={partnershipPath(tie.a, tie.b)}
              className="flex min-h-11 items-center gap-2.5 border-b border-rule py-1.5 text-[0.9rem]/snug hover:underline"
            >
              <PairMark hues={[hueOf(tie.a), hueOf(tie.b)]} />
              <span className="min-w-0">{namesOf(map, tie)}</span>
              <span className="ml-auto text-sm text-faint figures">{formatNumber(tie.count)}</span>
            </PageLink>
          </li>
        ))}
      </ol>
    </>
  )
}
