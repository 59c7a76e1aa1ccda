import { useQueryClient } from '@tanstack/react-query'
import { allCardsQuery } from '../../data/listingQuery.ts'
import { useAsk } from '../../data/services.ts'
import { AnnouncementsExportButton } from './AnnouncementsExportButton.tsx'
import type { SharedList } from './sharedList.ts'

/** Everything that answers a question as a file. */
export function ListExportButton({ question, name, count }: SharedList) {
  const ask = useAsk()
  const client = useQueryClient()
  const loadCards = () => client.query(allCardsQuery(ask, question))
  return <AnnouncementsExportButton name={name ?? 'Timeline'} count={count} loadCards={loadCards} />
}
