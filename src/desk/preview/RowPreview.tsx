import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Card } from '../../content/article/card.ts'
import { Entry } from '../../features/entry/Entry.tsx'
import type { ListOrigin } from '../../features/entry/listOrigin.ts'
import type { Overview } from '../deskAnswers.ts'

const ORIGIN: ListOrigin = { search: '', scope: null, name: '', steps: 0 }

/** The article as lists show it, by the component that draws them. */
export function RowPreview({ card, companies }: { card: Card; companies: Overview['companies'] }) {
  const [client] = useState(() => new QueryClient())
  const labels = useMemo(() => Object.fromEntries(companies.map((company) => [company.id, company])), [companies])
  return (
    <QueryClientProvider client={client}>
      <ul className="rounded-xl border border-rule bg-paper px-5" inert>
        <Entry card={card} labels={labels} origin={ORIGIN} onIntent={() => {}} />
      </ul>
    </QueryClientProvider>
  )
}
