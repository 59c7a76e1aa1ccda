// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { normalizeFilter } from '../../content/address/filterAddress.ts'
import { EMPTY_FILTER, type Filter } from '../../content/query/filter.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { DateFilter } from './DateFilter.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const COUNTS = answerQuery('spanCounts', {}, async (): Promise<number[]> => [])

function Panel() {
  const [filter, setFilter] = useState<Filter>({ ...EMPTY_FILTER, from: '2025-06-01', to: '2025-12-31' })
  return (
    <QueryClientProvider client={new QueryClient()}>
      <DateFilter
        filter={filter}
        counts={() => COUNTS}
        // As an address takes it: the earlier day first.
        onUpdate={(change) => setFilter((current) => normalizeFilter(change(current)))}
        onIntent={() => {}}
      />
      <output>{`${filter.from} to ${filter.to}`}</output>
    </QueryClientProvider>
  )
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const typeDay = (name: string, day: string) => {
  fireEvent.change(field(name), { target: { value: day } })
  act(() => void vi.advanceTimersByTime(500))
}
const span = () => screen.getByRole('status').textContent

test('whoever steps the first day past the last steps on from there; leaving the field changes nothing', () => {
  renderPage(<Panel />)
  field('From').focus()
  typeDay('From', '2026-06-01')
  expect(span()).toBe('2025-12-31 to 2026-06-01')
  typeDay('From', '2027-06-01')
  expect(span()).toBe('2025-12-31 to 2027-06-01')
  typeDay('From', '2025-07-01')
  expect(span()).toBe('2025-07-01 to 2025-12-31')
  typeDay('From', '2026-07-01')
  act(() => field('From').blur())
  expect(span()).toBe('2025-12-31 to 2026-07-01')
  expect([field('From').value, field('To').value]).toEqual(['2025-12-31', '2026-07-01'])
  // From then on they are what the fields say.
  act(() => field('From').focus())
  typeDay('From', '2026-01-01')
  expect(span()).toBe('2026-01-01 to 2026-07-01')
})
