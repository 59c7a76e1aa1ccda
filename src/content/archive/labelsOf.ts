import type { Labels } from '../article/labels.ts'
import type { Manifest } from './manifest.ts'

/** Names and hues of some companies; ids without a company are left out. */
export function labelsOf({ companies }: Manifest, ids: Iterable<string>): Labels {
  const named = new Set(ids)
  return Object.fromEntries(companies.filter(({ id }) => named.has(id)).map(({ id, name, hue }) => [id, { id, name, hue }]))
}
