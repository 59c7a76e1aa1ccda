// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, screen } from '@testing-library/react'
import { useCallback, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { expect, test } from 'vitest'
import { askArchive } from '../../../tests/fixtures/askArchive.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { renderPage } from '../../../tests/renderPage.tsx'
import { FILTER_ADDRESS } from '../../content/address/filterAddress.ts'
import { type Filter, toggleKind } from '../../content/query/filter.ts'
import { ServicesContext } from '../../data/services.ts'
import { useKeepAnchor } from './useKeepAnchor.ts'
import { useView } from './useView.ts'

function List() {
  const list = useRef<HTMLOListElement>(null)
  const { search } = useLocation()
  const navigate = useNavigate()
  const { view: filter } = useMemo(() => FILTER_ADDRESS.parse(new URLSearchParams(search)), [search])
  const keepAnchor = useKeepAnchor(null, list)
  const prepare = useCallback(
    async (next: Filter) => {
      const kept = await keepAnchor(next)
      return list.current && (kept === undefined ? undefined : { kept })
    },
    [keepAnchor],
  )
  const [selected, update] = useView(FILTER_ADDRESS, filter, { prepare })
  return (
    <>
      {(['investment', 'cloud'] as const).map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={selected.kinds.includes(kind)} onChange={() => void update((last) => toggleKind(last, kind))} />
          {kind}
        </label>
      ))}
      <button type="button" onClick={() => void navigate(-1)}>
        Back
      </button>
      <p>Address: {search}</p>
      <ol ref={list} />
    </>
  )
}

function renderList(ask = askArchive(memoryArchive({}))) {
  const services = { ask, client: new QueryClient() }
  renderPage(
    <QueryClientProvider client={services.client}>
      <ServicesContext value={services}>
        <List />
      </ServicesContext>
    </QueryClientProvider>,
  )
}

/** Somebody has read down into the list: what to keep in view of the next one is sought before the address changes. */
function readDown() {
  screen.getByRole('list').getBoundingClientRect = () => ({ ...new DOMRect(), top: -900 })
}

const box = (name: string) => screen.getByRole('checkbox', { name })

test('the way back to the entry where a choice was made does not show it again', async () => {
  renderList()
  fireEvent.click(box('investment'))
  expect(await screen.findByText('Address: ?kind=investment')).toBeVisible()
  expect(box('investment')).toBeChecked()
  fireEvent.click(screen.getByRole('button', { name: 'Back' }))
  expect(await screen.findByText('Address:')).toBeVisible()
  expect(box('investment')).not.toBeChecked()
})

test('a choice shows at once, while what to keep in view is still being sought', async () => {
  let answer: () => void = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  renderList(async (question) => {
    await asked
    return askArchive(memoryArchive({}))(question)
  })
  readDown()
  await act(async () => fireEvent.click(box('cloud')))
  expect(box('cloud')).toBeChecked()
  expect(screen.getByText('Address:')).toBeVisible()
  answer()
  expect(await screen.findByText('Address: ?kind=cloud')).toBeVisible()
})

test('a choice that arrives while the next one is being prepared does not undo it', async () => {
  renderList()
  await act(async () => {
    fireEvent.click(box('investment'))
    readDown()
    fireEvent.click(box('cloud'))
  })
  expect(await screen.findByText('Address: ?kind=investment&kind=cloud')).toBeVisible()
  expect(box('investment')).toBeChecked()
  expect(box('cloud')).toBeChecked()
})

test('of two choices that are being prepared the later one, which includes the other, makes the one entry', async () => {
  renderList()
  readDown()
  fireEvent.click(box('investment'))
  fireEvent.click(box('cloud'))
  expect(await screen.findByText('Address: ?kind=investment&kind=cloud')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Back' }))
  expect(await screen.findByText('Address:')).toBeVisible()
})
