import { formatFilter } from '../../content/address/filterAddress.ts'
import type { CompanyMap, MapGround, MapQuestion } from '../../content/map/companyMap.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import type { Services } from '../../data/services.ts'

/** Lays maps out: the ground once for an archive, and on it each map that is asked for. */
export interface Arranger<Places, Pictures> {
  ground(ground: MapGround): Promise<Places>
  map(map: CompanyMap, places: Places): Promise<Pictures>
}

/** A map with its pictures. The pages that are prerendered carry both, and the places on the ground. */
export function mapQuery<Places, Pictures>({ answers, client }: Services, question: MapQuestion, arranger: Arranger<Places, Pictures>) {
  const ground = answerQuery('mapGround', {}, async () => arranger.ground(await answers.mapGround()))
  return answerQuery('map', { filter: formatFilter(question.filter), show: question.show }, async () => {
    const [map, places] = await Promise.all([answers.map(question), client.query(ground)])
    return { map, pictures: await arranger.map(map, places) }
  })
}
