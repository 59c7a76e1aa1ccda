import { FILTER_ADDRESS, formatFilter } from '../../content/address/filterAddress.ts'
import type { MapQuestion } from '../../content/map/companyMap.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { lateQuestion } from '../../data/ask.ts'
import type { Services } from '../../data/services.ts'
import { layoutClient } from './layout/layoutClient.ts'

const companyMap = lateQuestion(async () => (await import('../../content/map/deriveMap.ts')).deriveMap)
const mapBase = lateQuestion(async () => (await import('../../content/map/deriveMap.ts')).deriveMapBase)

/** A map with its layouts. Prerendered pages embed both, and the layout of the base. */
export function mapQuery({ ask, client }: Services, { filter, show }: MapQuestion) {
  const question = { filter: FILTER_ADDRESS.normalize(filter), show }
  const base = answerQuery('mapBase', {}, async () => layoutClient.base(await ask(mapBase())))
  return answerQuery('map', { filter: formatFilter(question.filter), show }, async () => {
    const [map, baseLayout] = await Promise.all([ask(companyMap(question)), client.query(base)])
    return { map, layouts: await layoutClient.map(map, baseLayout) }
  })
}
