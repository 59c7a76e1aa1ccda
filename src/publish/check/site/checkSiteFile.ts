import { isMeaning, MEANINGS } from '../../../content/site/siteDescription.ts'
import type { Fault } from '../../faults/fault.ts'
import type { SiteFile } from '../../site/siteFileSchema.ts'
import type { JsonPath, JsonText } from '../json/jsonText.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { suggestMatch } from '../json/suggestMatch.ts'
import type { OwnPageFile } from './ownPageFile.ts'
import { statedStatuses } from './statedStatuses.ts'

/** What a schema can't tell: ids that stand twice, a status that means announced, pages that are there. */
export function checkSiteFile(site: SiteFile, json: JsonText, file: string, pages: readonly OwnPageFile[]): Fault[] {
  const faultAt = (path: JsonPath, field: string, found: string, wanted: string): Fault => ({
    file,
    ...json.positionOf(path),
    field,
    found,
    wanted,
    example: '',
  })
  const repeated = (['kinds', 'statuses'] as const).flatMap((list) => {
    const ids = (site[list] ?? []).map(({ id }) => id)
    return ids.flatMap((id, i) =>
      ids.indexOf(id) < i ? [faultAt([list, i, 'id'], `${list}[${i}].id`, `${quoteValue(id)} for the second time`, 'each id once')] : [],
    )
  })
  const unclear = (site.statuses ?? []).flatMap(({ id, means }, i) =>
    means === undefined && !isMeaning(id)
      ? [
          faultAt(
            ['statuses', i],
            `statuses[${i}]`,
            `the status ${quoteValue(id)}, which does not say what it means`,
            `"means": one of ${MEANINGS.join(', ')}`,
          ),
        ]
      : [],
  )
  const statuses = statedStatuses(site)
  const noneAnnounced = statuses.some(({ means }) => means === 'announced')
    ? []
    : [faultAt(['statuses'], 'statuses', 'no status that means "announced"', 'one, which is that of articles that name none')]
  const ids = pages.map(({ id }) => id)
  const unknown = (site.navigation?.pages ?? []).flatMap((id, i) =>
    ids.includes(id)
      ? []
      : [
          faultAt(
            ['navigation', 'pages', i],
            `navigation.pages[${i}]`,
            quoteValue(id),
            suggestMatch(id, ids, `a page of yours; pages/${id}.md is not there`),
          ),
        ],
  )
  return [...repeated, ...unclear, ...noneAnnounced, ...unknown]
}
