import { useId } from 'react'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { MAP_ADDRESS } from '../../content/address/mapAddress.ts'
import { MAP_PATH } from '../../content/address/paths.ts'
import { withoutCompanies } from '../../content/query/filter.ts'
import { inTopic } from '../../content/site/newsWords.ts'
import { formatList } from '../../content/text/formatNumber.ts'
import { histogramQuery } from '../../data/listingQuery.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf } from '../../data/services.ts'
import { describeFilter } from '../../features/filters/describeFilter.ts'
import { IgnoredNote } from '../../features/filters/IgnoredNote.tsx'
import { NothingPublished } from '../../features/list/NothingPublished.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { MapFigure } from './MapFigure.tsx'
import { MapFilters } from './MapFilters.tsx'
import { MapPanel } from './MapPanel.tsx'
import { MapTables } from './MapTables.tsx'
import { MapTime } from './MapTime.tsx'
import { mapQuery } from './mapQuery.ts'
import { describeMap } from './mapWords.ts'
import { useMapView } from './useMapView.ts'

const QUESTION = `Who is tied to whom${inTopic()}`

export async function loader({ request, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const services = servicesOf(context)
  const { view } = MAP_ADDRESS.parse(new URL(request.url).searchParams)
  const question = { filter: view.filter, scope: null }
  const [{ map }] = await Promise.all([
    services.client.query(mapQuery(services, view)),
    services.client.query(histogramQuery(services.ask, question)),
  ])
  const filter = withoutCompanies(view.filter, map.unknownCompanies)
  const names = view.selection.flatMap((id) => map.nodes.find((node) => node.id === id)?.name ?? [])
  const words = describeFilter(filter, map.labels)
  return {
    title: [names.length > 0 ? `${formatList(names)} on the map` : 'Map', words ?? QUESTION].join(': '),
    description: `${describeMap(map, filter)} A map of companies and ties, with the announcements behind each.`,
    path: MAP_PATH,
  }
}

/** Companies and the ties between them, in a selected span of time: a picture, and the same in words and tables. */
export function Component() {
  const sentence = useId()
  const { map, layouts, histogram, view, selected, ignored, update } = useMapView()
  const words = describeFilter(view.filter, map.labels)
  const heading = <PageTitle>{QUESTION}</PageTitle>
  if (histogram.start === null)
    return (
      <div className="wrap pt-8 pb-16 md:pt-9">
        {heading}
        <NothingPublished what="articles" />
      </div>
    )
  return (
    <div data-view className="wrap pt-8 pb-16 md:pt-9">
      {heading}
      {words && <p className="print-only mt-2.5">Shown: {words}.</p>}
      <p id={sentence} role="status" className="mt-2.5 max-w-[46em]">
        {describeMap(map, view.filter)}
      </p>
      <IgnoredNote ignored={ignored} />
      <MapFilters view={selected} map={map} onUpdate={update} />
      <div className="mt-4 grid gap-x-10 gap-y-6 print:block lg:grid-cols-[minmax(0,1fr)_18.5rem] lg:grid-rows-[auto_1fr]">
        <MapFigure map={map} layouts={layouts} view={selected} labelledBy={sentence} onUpdate={update} />
        <MapPanel map={map} view={selected} onUpdate={update} />
        <MapTime histogram={histogram} filter={selected.filter} onUpdate={update} />
      </div>
      <MapTables map={map} view={view} />
    </div>
  )
}
