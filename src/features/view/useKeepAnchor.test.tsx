// @vitest-environment jsdom

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, screen, waitFor } from '@testing-library/react'
import { useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { expect, test } from 'vitest'
import { askArchive } from '../../../tests/fixtures/askArchive.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { renderPage } from '../../../tests/renderPage.tsx'
import { formatFilter, parseFilter } from '../../content/address/filterAddress.ts'
import { type FilterChange, toggleKind } from '../../content/query/filter.ts'
import { ServicesContext } from '../../data/services.ts'
import { useKeepAnchor } from './useKeepAnchor.ts'
import { useView } from './useView.ts'

const client = new QueryClient()
const services = { ask: askArchive(memoryArchive({})), client }
let update: (change: FilterChange) => Promise<void>
let list: HTMLElement
let goBack: () => void

function Controls() {
  const part = useRef<HTMLDivElement>(null)
  const { search } = useLocation()
  const navigate = useNavigate()
  const { filter } = useMemo(() => parseFilter(new URLSearchParams(search)), [search])
  goBack = () => void navigate(-1)
  const [selected, onUpdate] = useView(filter, { format: formatFilter, before: useKeepAnchor(null, part) })
  update = onUpdate
  return (
    <div
      ref={(element) => {
        part.current = element
        if (element) list = element
      }}
    >
      <code>{search}</code>
      <p role="status">{selected.kinds.join(' ')}</p>
    </div>
  )
}

function renderControls() {
  renderPage(
    <QueryClientProvider client={client}>
      <ServicesContext value={services}>
        <Controls />
      </ServicesContext>
    </QueryClientProvider>,
  )
}

test('the way back to the entry where a choice was made does not show it again', async () => {
  renderControls()
  await act(async () => void update((filter) => toggleKind(filter, 'investment')))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('investment'))
  await act(async () => goBack())
  await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement())
})

test('a choice that arrives while the next one is being prepared does not undo it', async () => {
  renderControls()
  await act(async () => {
    void update((filter) => toggleKind(filter, 'investment'))
    // Somebody who has read down into the list: the place in the next list is sought first.
    list.getBoundingClientRect = () => ({ ...new DOMRect(), top: -900 })
    void update((filter) => toggleKind(filter, 'cloud'))
  })
  await waitFor(() => expect(screen.getByText('?kind=investment&kind=cloud')).toBeInTheDocument())
  expect(screen.getByRole('status')).toHaveTextContent('investment cloud')
})
