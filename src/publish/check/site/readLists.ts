import type { SiteDescription } from '../../../content/site/siteDescription.ts'
import { readField } from './readField.ts'
import { statedStatuses } from './statedStatuses.ts'

/** The kinds and statuses of a site.json with faults elsewhere, so that articles can be judged; `null` where they can't be told. */
export function readLists(path: string): Partial<SiteDescription> | null {
  const kinds = listOf(path, 'kinds')
  const statuses = listOf(path, 'statuses')
  if (kinds === null || statuses === null) return null
  return {
    ...(kinds.length > 0 && { kinds: kinds.map(({ id, name }) => ({ id, name, words: '', ends: false })) }),
    ...(statuses.length > 0 && { statuses: statedStatuses({ statuses }) }),
  }
}

/** Empty where the file names none; `null` where it is no file of fields, or the list is none. */
function listOf(path: string, name: string): { id: string; name: string; means: string | undefined }[] | null {
  const list = readField(path, name)
  if (list === undefined) return readField(path, 'format') === undefined && readField(path, 'name') === undefined ? null : []
  if (!Array.isArray(list) || list.length === 0) return null
  const items = list.filter((item: unknown): item is object => typeof item === 'object' && item !== null)
  const known = items.flatMap((item) => {
    const textOf = (field: string): string | undefined => {
      const value: unknown = Reflect.get(item, field)
      return typeof value === 'string' ? value : undefined
    }
    const [id, name, means] = ['id', 'name', 'means'].map(textOf)
    return id === undefined ? [] : [{ id, name: name ?? id, means }]
  })
  return known.length === list.length ? known : null
}
