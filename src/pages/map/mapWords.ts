import { nameOf } from '../../content/article/labels.ts'
import { statusName } from '../../content/article/statuses.ts'
import type { CompanyMap, MapEdge, MapNode } from '../../content/map/companyMap.ts'
import type { Filter } from '../../content/query/filter.ts'
import { capitalize } from '../../content/site/capitalize.ts'
import { formatShortDay, formatSpan } from '../../content/text/formatDay.ts'
import { formatAnnouncements, formatList, formatNumber } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'

/** What the map shows, in a sentence or two. */
export function describeMap(map: CompanyMap, filter: Filter): string {
  const { nodes, edges, jointCount, connected, everyone } = map
  const [most] = nodes
  const [strongest] = edges
  const when = capitalize(inSpan(filter))
  if (!most || !strongest) {
    if (filter.companies.length === 1 && most) return `${describeNode(most, filter)}.`
    return `${when}, ${everyone ? 'no announcement names two companies' : 'no two companies are together in an announcement'}.`
  }
  const strength = `${namesOf(map, strongest)} (${formatNumber(strongest.count)})`
  if (filter.companies.length === 1) return `${describeNode(most, filter)}.`
  if (filter.companies.length > 1) {
    const names = formatList(filter.companies.map((id) => isolate(nameOf(map.labels, id))))
    const number = connected - filter.companies.length
    const beside = everyone ? `are named with ${others(number)}` : `have ${formatNumber(number)} other partners`
    return `${when}, ${names} ${beside}; the strongest tie shown is that of ${strength}.`
  }
  const anyhow = everyone ? ', with or without a deal between them' : ''
  return `${when}, ${formatNumber(connected)} companies share ${formatAnnouncements(jointCount)}${anyhow}. ${isolate(most.name)} takes part in most, ${formatNumber(most.jointCount)}, with ${others(most.partners)}; the strongest tie shown is that of ${strength}.`
}

/** "OpenAI: 58 announcements with 31 others since 2019; most often with Microsoft (22)" */
export function describeNode({ name, jointCount, partners, outsideCount, closest, first }: MapNode, filter: Filter): string {
  const outside = outsideCount > 0 ? `; regulator, court or opponent in ${formatNumber(outsideCount)}` : ''
  if (!closest) return `${isolate(name)}: no announcement with others ${inSpan(filter)}${outside}`
  const span = filter.from === null && filter.to === null ? `since ${first.slice(0, 4)}` : inSpan(filter)
  const often = partners > 1 ? `; most often with ${isolate(closest.name)} (${formatNumber(closest.count)})` : `, ${isolate(closest.name)}`
  return `${isolate(name)}: ${formatAnnouncements(jointCount)} with ${others(partners)} ${span}${often}${outside}`
}

/** "17 joint announcements since 2016; the latest, of 28 Oct 2025, is completed" */
export function describeEdge({ count, first, last, status }: MapEdge): string {
  const latest = `${formatShortDay(last)}, ${statusName(status).toLowerCase()}`
  if (count === 1) return `One joint announcement: ${latest}`
  return `${formatNumber(count)} joint announcements since ${first.slice(0, 4)}; the latest: ${latest}`
}

export function namesOf({ nodes }: Pick<CompanyMap, 'nodes'>, { a, b }: Pick<MapEdge, 'a' | 'b'>): string {
  return formatList([a, b].map((id) => isolate(nodes.find((node) => node.id === id)?.name ?? id)))
}

function others(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'other' : 'others'}`
}

/** The selected time, after a verb: "in 2025", "since 12 Sep 2025", "from 2024 to 2025", "over all years". */
function inSpan({ from, to }: Filter): string {
  const span = formatSpan(from, to)
  if (span === null) return 'over all years'
  if (from === null || to === null) return span
  if (from === to) return `on ${span}`
  return span.includes(' to ') ? `from ${span}` : `in ${span}`
}
