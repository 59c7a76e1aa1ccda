import { useId } from 'react'
import type { MapChange, MapView } from '../../content/address/mapAddress.ts'
import { type CompanyMap, MAP_STEP, MOST_ON_MAP } from '../../content/map/companyMap.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { type MapLayouts, VIEWPORTS } from './layout/layout.ts'
import { MapLegend } from './MapLegend.tsx'
import { MapPicture } from './picture/MapPicture.tsx'
import { useIsWide } from './picture/useIsWide.ts'

interface MapFigureProps {
  map: CompanyMap
  layouts: MapLayouts
  view: MapView
  /** The id of the sentence that says what the picture shows. */
  labelledBy: string
  onUpdate: (change: MapChange) => void
}

/**
 * The picture for this screen, its legend, and the way to more companies. A prerendered page holds a picture for each viewport,
 * of which styles hide one.
 */
export function MapFigure({ map, layouts, view, labelledBy, onUpdate }: MapFigureProps) {
  const keysId = useId()
  const isWide = useIsWide()
  const hiddenCount = Math.min(map.connected, MOST_ON_MAP) - map.nodes.length
  const picture = {
    map,
    selection: view.selection,
    labelledBy,
    describedBy: keysId,
    onUpdate: (selection: readonly string[]) =>
      selection.join() !== view.selection.join() && onUpdate((current) => ({ ...current, selection })),
  }
  if (map.nodes.length === 0) return <p className="py-12 text-muted">There is nothing to draw. Choose another time, or fewer filters.</p>
  return (
    <figure className="min-w-0">
      {isWide !== false && (
        <MapPicture {...picture} nodes={layouts.wide} viewport={VIEWPORTS.wide} className="hidden md:block print:block" />
      )}
      {isWide !== true && (
        <MapPicture {...picture} nodes={layouts.narrow} viewport={VIEWPORTS.narrow} className="md:hidden print:block print:nth-2:hidden" />
      )}
      <figcaption className="mt-2 text-sm text-muted">
        <MapLegend map={map} />
        <p id={keysId} className="needs-scripts no-print mt-2 max-md:sr-only">
          Choose a company or a tie to see its news. By keyboard: left and right go from company to company, the most connected first; down
          and up go through the ties of one; Enter chooses, Escape takes it back.
        </p>
      </figcaption>
      <p className="mt-3 flex flex-wrap items-center gap-3 text-sm text-muted">
        {hiddenCount > 0 && (
          <button
            type="button"
            className="button needs-scripts"
            onClick={() => onUpdate((current) => ({ ...current, show: current.show + MAP_STEP }))}
          >
            Show {formatNumber(Math.min(hiddenCount, MAP_STEP))} more companies
          </button>
        )}
        {view.show > MAP_STEP && (
          <button type="button" className="button needs-scripts" onClick={() => onUpdate((current) => ({ ...current, show: MAP_STEP }))}>
            Show fewer
          </button>
        )}
        <span>
          <b className="font-semibold text-ink">{formatNumber(map.nodes.length)}</b> of {formatNumber(map.connected)} companies shown
          {map.moreEdges > 0 &&
            `, with their ${formatNumber(map.edges.length)} strongest ties of ${formatNumber(map.edges.length + map.moreEdges)}`}
        </span>
      </p>
    </figure>
  )
}
