// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../../tests/fixtures/askArchive.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { parseSearchQuery } from '../../content/search/searchQuery.ts'
import { ServicesContext } from '../../data/services.ts'
import { useSearchDepth } from './useSearchDepth.ts'

afterEach(() => {
  cleanup()
  window.history.replaceState(null, '', '/')
})

const NUMBERS = Array.from({ length: 45 }, (_, i) => i)
const ask = askArchive(memoryArchive(Object.fromEntries(NUMBERS.map((i) => [`a${i}`, articleFile()]))))
const matches = {
  query: parseSearchQuery('chips'),
  numbers: Uint32Array.from(NUMBERS),
  corrections: [],
  missing: [],
  drops: [],
  partial: false,
}

function Results({ isWhole }: { isWhole: boolean }) {
  const search = { asks: true, hits: { name: 'chips', numbers: NUMBERS }, matches: { ...matches, partial: !isWhole } }
  const { shownCount, showMore } = useSearchDepth({ own: '?q=chips', ignored: [], filter: EMPTY_FILTER }, search)
  return (
    <button type="button" onClick={() => void showMore(async () => {})}>
      {shownCount}
    </button>
  )
}

function open(search: string, isWhole = true): void {
  window.history.replaceState(null, '', `/${search}`)
  const client = new QueryClient()
  const router = createBrowserRouter([{ path: '*', element: <Results isWhole={isWhole} /> }])
  render(
    <ServicesContext value={{ ask, client }}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ServicesContext>,
  )
}

test('how many results are shown stands in the address, and who opens that sees as many', async () => {
  open('?q=chips')
  await userEvent.click(screen.getByRole('button', { name: '10' }))
  expect(await screen.findByRole('button', { name: '40' })).toBeTruthy()
  expect(window.location.search).toBe('?q=chips&show=40')
  cleanup()
  open('?q=chips&show=40')
  expect(screen.getByRole('button').textContent).toBe('40')
})

test('it is no more than there are, once that is known', async () => {
  open('?q=chips&show=250')
  await waitFor(() => expect(window.location.search).toBe('?q=chips&show=70'))
  cleanup()
  open('?q=chips&show=250', false)
  expect(window.location.search).toBe('?q=chips&show=250')
})
