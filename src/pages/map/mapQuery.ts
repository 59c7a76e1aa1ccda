import { FILTER_ADDRESS, formatFilter } from '../../content/address/filterAddress.ts'
import type { MapQuestion } from '../../content/map/companyMap.ts'
import type { Filter } from '../../content/query/filter.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { type Ask, lateQuestion } from '../../data/ask.ts'
import type { Services } from '../../data/services.ts'
import { layoutClient } from './layout/layoutClient.ts'

const companyMap = lateQuestion(async () => (await import('../../content/map/deriveMap.ts')).deriveMap)
const selectedRoles = lateQuestion(async () => (await import('../../content/map/deriveSelectedRoles.ts')).deriveSelectedRoles)
const mapBase = lateQuestion(async () => (await import('../../content/map/deriveMap.ts')).deriveMapBase)

/** A map with its layouts. Prerendered pages embed both, and the layout of the base. */
export function mapQuery({ ask, client }: Services, { filter, show, everyone }: MapQuestion) {
  const question = { filter: FILTER_ADDRESS.normalize(filter), show, everyone }
  const base = answerQuery('mapBase', {}, async () => layoutClient.base(await ask(mapBase())))
  return answerQuery('map', { filter: formatFilter(question.filter), show, everyone }, async () => {
    const [map, baseLayout] = await Promise.all([ask(companyMap(question)), client.query(base)])
    return { map, layouts: await layoutClient.map(map, baseLayout) }
  })
}

/** What a company is in the articles of a map, or what two are to each other. */
export function selectedRolesQuery(ask: Ask, filter: Filter, ids: readonly string[], everyone: boolean) {
  const question = FILTER_ADDRESS.normalize({ ...filter, companies: [] })
  return answerQuery('selectedRoles', { filter: formatFilter(question), ids, everyone }, () => ask(selectedRoles(question, ids, everyone)))
}
