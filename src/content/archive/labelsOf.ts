import type { Labels } from '../article/labels.ts'
import type { Manifest } from './manifest.ts'

/** Names and hues of some companies; ids without a company are left out. */
export function labelsOf({ labels }: Pick<Manifest, 'labels'>, ids: Iterable<string>): Labels {
  const known = [...new Set(ids)].flatMap((id) => labels.get(id) ?? [])
  return Object.fromEntries(known.map(({ id, name, hue }) => [id, { id, name, hue }]))
}
