import { useQueryClient } from '@tanstack/react-query'
import type { AllCards } from '../../content/query/allCards.ts'
import { formatAnnouncements, formatNumber } from '../../content/text/formatNumber.ts'
import { articleQuery } from '../../data/articleQuery.ts'
import { mapLimit } from '../../data/mapLimit.ts'
import { useAsk } from '../../data/services.ts'
import { wholeAddress } from '../../ui/links/wholeAddress.ts'
import { ExportButton } from './ExportButton.tsx'
import { exportList, MOST_WITH_SOURCES } from './exportList.ts'

/** Requests for articles in flight at a time. */
const AT_A_TIME = 6

interface AnnouncementsExportButtonProps {
  /** "OpenAI, 2025" */
  name: string
  /** All of the list, shown or not. */
  count: number
  loadCards: () => Promise<AllCards>
}

/** Everything that a list holds as a file, shown or not, with its sources where they are not too many. */
export function AnnouncementsExportButton({ name, count, loadCards }: AnnouncementsExportButtonProps) {
  const ask = useAsk()
  const client = useQueryClient()
  const load = async (onSources: (done: number, of: number) => void) => {
    const { cards, labels, asOf } = await loadCards()
    const list = { name, root: wholeAddress('/'), asOf, cards, labels }
    if (cards.length > MOST_WITH_SOURCES) return exportList({ ...list, articles: null })
    let done = 0
    onSources(done, cards.length)
    const articles = await mapLimit(cards, AT_A_TIME, async ({ slug }) => {
      const article = await client.query(articleQuery(ask, slug))
      onSources(++done, cards.length)
      return [slug, article] as const
    })
    return exportList({ ...list, articles: new Map(articles) })
  }
  return <ExportButton what="list" note={noteOn(count)} load={load} />
}

function noteOn(count: number): string {
  const which = `${count === 1 ? 'The one announcement' : `All ${formatAnnouncements(count)}`} of this list, shown here or not`
  if (count <= MOST_WITH_SOURCES) return `${which}, with sources.`
  return `${which}. Lists of more than ${formatNumber(MOST_WITH_SOURCES)} come without their sources, which each article has.`
}
