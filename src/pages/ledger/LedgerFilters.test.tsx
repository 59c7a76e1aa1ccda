// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../../tests/fixtures/askArchive.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { renderPage } from '../../../tests/renderPage.tsx'
import { deriveLedger } from '../../content/money/deriveLedger.ts'
import type { Ledger } from '../../content/money/ledger.ts'
import { EMPTY_LEDGER } from '../../content/money/ledgerView.ts'
import { ServicesContext } from '../../data/services.ts'
import { LedgerFilters } from './LedgerFilters.tsx'

const archive = memoryArchive({
  filed: articleFile({
    amounts: [{ value: 1, currency: 'USD', what: 'services' }],
    sources: [{ title: 'Filing', publisher: 'SEC', url: 'https://example.com/filing', kind: 'filing' }],
  }),
})

function Panel({ ledger }: { ledger: Ledger }) {
  const [view, setView] = useState(EMPTY_LEDGER)
  return (
    <>
      <LedgerFilters ledger={ledger} view={view} onUpdate={setView} />
      <output>{String(view.filter.firstHand)}</output>
    </>
  )
}

test('every part of the filter that addresses of the ledger know has its choice', async () => {
  const ledger = await deriveLedger(archive, EMPTY_LEDGER, 10)
  const client = new QueryClient()
  renderPage(
    <ServicesContext value={{ ask: askArchive(archive), client }}>
      <QueryClientProvider client={client}>
        <Panel ledger={ledger} />
      </QueryClientProvider>
    </ServicesContext>,
  )
  for (const name of ['Companies', 'Status', 'Sources', 'Date', 'Currency', 'Kind'])
    expect(screen.getByRole('group', { name })).toBeVisible()
  const firstHand = screen.getByRole('checkbox', { name: /^With a first-hand source\s*1$/ })
  await userEvent.click(firstHand)
  expect(screen.getByRole('status')).toHaveTextContent('true')
})
