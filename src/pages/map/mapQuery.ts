import { formatFilter } from '../../content/address/filterAddress.ts'
import type { CompanyMap, MapBase, MapQuestion } from '../../content/map/companyMap.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import type { Services } from '../../data/services.ts'

/** Lays maps out: the ground once for an archive, and on it each map that is asked for. */
export interface MapLayouter<BaseLayout, MapLayouts> {
  base(base: MapBase): Promise<BaseLayout>
  map(map: CompanyMap, places: BaseLayout): Promise<MapLayouts>
}

/** A map with its pictures. The pages that are prerendered carry both, and the places on the ground. */
export function mapQuery<BaseLayout, MapLayouts>(
  { answers, client }: Services,
  question: MapQuestion,
  layoutClient: MapLayouter<BaseLayout, MapLayouts>,
) {
  const base = answerQuery('mapGround', {}, async () => layoutClient.base(await answers.mapBase()))
  return answerQuery('map', { filter: formatFilter(question.filter), show: question.show }, async () => {
    const [map, places] = await Promise.all([answers.map(question), client.query(base)])
    return { map, pictures: await layoutClient.map(map, places) }
  })
}
