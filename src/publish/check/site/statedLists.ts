import type { SiteDescription } from '../../../content/site/siteDescription.ts'
import { fieldOf } from '../json/fieldOf.ts'
import { statedStatuses } from './statedStatuses.ts'

/** The kinds and statuses of a site.json with faults elsewhere, so that articles can be judged; `null` where they can't be told. */
export function statedLists(site: unknown): Partial<SiteDescription> | null {
  const kinds = listOf(site, 'kinds')
  const statuses = listOf(site, 'statuses')
  if (kinds === null || statuses === null) return null
  return {
    ...(kinds.length > 0 && { kinds: kinds.map(({ id, name }) => ({ id, name, words: '', ends: false })) }),
    ...(statuses.length > 0 && { statuses: statedStatuses({ statuses }) }),
  }
}

/** Empty where the file names none; `null` where it is no site's, or the list is none. */
function listOf(site: unknown, name: string): { id: string; name: string; means: string | undefined }[] | null {
  const list = fieldOf(site, name)
  if (list === undefined) return fieldOf(site, 'format') === undefined && fieldOf(site, 'name') === undefined ? null : []
  if (!Array.isArray(list) || list.length === 0) return null
  const items = list.flatMap((item: unknown) => {
    const [id, given, means] = ['id', 'name', 'means'].map((field) => textOf(item, field))
    return id === undefined ? [] : [{ id, name: given ?? id, means }]
  })
  return items.length === list.length ? items : null
}

function textOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name)
  return typeof field === 'string' ? field : undefined
}
