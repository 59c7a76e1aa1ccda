import { articleSchema } from '../../../../content/article/articleSchema.ts'
import type { StatedDeal } from '../../story.ts'

/** Those that no other format has in this form. Others are read by their names, as everywhere. */
const FIELDS = ['roles', 'mentions', 'terms', 'amounts', 'sizes', 'dates'] as const

/** Whether a thing says of itself that it is an article of our format. */
function isOurs(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && '$schema' in item && /article\.schema\.json$/.test(String(item.$schema))
}

/** What an article of our format says of its deal, as far as it has its form, and all else of it; `null` where it is none of ours. */
export function readDeal(item: unknown): { deal: StatedDeal; rest: Readonly<Record<string, unknown>> } | null {
  if (!isOurs(item)) return null
  const { shape } = articleSchema()
  const rest: Record<string, unknown> = { ...item }
  const deal: StatedDeal = { sources: shape.sources.safeParse(item['sources']).data }
  for (const field of FIELDS) {
    const { data } = shape[field].safeParse(item[field])
    if (data === undefined) continue
    Object.assign(deal, { [field]: data })
    delete rest[field]
  }
  return { deal, rest }
}
