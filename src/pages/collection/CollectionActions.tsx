import { useQueryClient } from '@tanstack/react-query'
import { useAsk } from '../../data/services.ts'
import { AnnouncementsExportButton } from '../../features/export/AnnouncementsExportButton.tsx'
import { ShareActions } from '../../features/share/ShareActions.tsx'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { collectionQuery } from './collectionQuery.ts'

interface CollectionActionsProps {
  slug: string
  title: string
  count: number
}

/** What can be done with a collection as a whole. */
export function CollectionActions({ slug, title, count }: CollectionActionsProps) {
  const ask = useAsk()
  const client = useQueryClient()
  const loadCards = async () => {
    const [{ entries, labels }, { days }] = await Promise.all([
      client.query(collectionQuery(ask, slug)),
      ask((archive) => archive.manifest()),
    ])
    return { cards: entries.map(({ card }) => card), labels, asOf: days.latest }
  }
  return (
    <span className="contents" data-ready={useHydrated() || undefined}>
      <ShareActions look="chip" question={null} name={title} />
      <AnnouncementsExportButton name={title} count={count} loadCards={loadCards} />
    </span>
  )
}
