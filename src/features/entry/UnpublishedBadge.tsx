import { useQuery } from '@tanstack/react-query'
import { asList, asTextOrNull } from '../../content/text/decode.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { fetchJson } from '../../data/file/fetchJson.ts'

const PATH = 'data/unpublished.json'

/**
 * Says of a draft, or of an article of a day to come, that it is not published; a collection has its path for a slug. The development server alone shows such
 * articles, and alone knows them: a build has neither this code nor what it asks for.
 */
export function UnpublishedBadge({ slug }: { slug: string }) {
  const { data } = useQuery({ queryKey: ['unpublished'], queryFn: fetchUnpublished, staleTime: Number.POSITIVE_INFINITY, retry: false })
  const day = data?.get(slug)
  if (day === undefined) return null
  return <b className="chip chip-chosen">{day === null ? 'Draft' : `Scheduled for ${formatShortDay(day)}`}</b>
}

async function fetchUnpublished(): Promise<Map<string, string | null>> {
  const rows = await fetchJson(import.meta.env.BASE_URL, PATH)
  return new Map(
    asList(rows, PATH, (row, where): [string, string | null] => {
      const [slug, day] = asList(row, where, asTextOrNull)
      return [slug ?? '', day ?? null]
    }),
  )
}
