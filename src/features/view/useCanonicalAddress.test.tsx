// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { createContext, use, useState } from 'react'
import { createBrowserRouter, RouterProvider, useLocation } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { formatFilter, parseFilter } from '../../content/address/filterAddress.ts'
import { useCanonicalAddress } from './useCanonicalAddress.ts'

afterEach(() => {
  cleanup()
  window.history.replaceState(null, '', '/')
})

function List() {
  const { search } = useLocation()
  const { filter, ignored } = parseFilter(new URLSearchParams(search))
  useCanonicalAddress(formatFilter(filter), ignored)
  return null
}

/** The same with how much of it is shown, of two hundred. */
function DeepList({ shownCount }: { shownCount: number }) {
  const { search } = useLocation()
  const { filter, ignored } = parseFilter(new URLSearchParams(search))
  useCanonicalAddress(formatFilter(filter), ignored, { first: 30, step: 30, shownCount, count: 200 })
  return <p>{search}</p>
}

const Shown = createContext(30)
const router = () => createBrowserRouter([{ path: '*', Component: () => <DeepList shownCount={use(Shown)} /> }])

function DeepListRouter({ shownCount }: { shownCount: number }) {
  const [own] = useState(router)
  return (
    <Shown value={shownCount}>
      <RouterProvider router={own} />
    </Shown>
  )
}

function open(address: string): string {
  window.history.replaceState({ key: 'a', idx: 3 }, '', address)
  render(<RouterProvider router={createBrowserRouter([{ path: '*', Component: List }])} />)
  return window.location.pathname + window.location.search + window.location.hash
}

test('a span that is written the wrong way round, and what others have hung on, leave one address', () => {
  expect(open('/?to=2025-01-01&utm_source=letter&from=2025-12-31#results')).toBe('/?from=2025-01-01&to=2025-12-31#results')
  expect(window.history.state).toEqual({ key: 'a', idx: 3 })
})

test('what means nothing here stays, since a note tells of it', () => {
  expect(open('/?kind=clouds')).toBe('/?kind=clouds')
})

test('how much is shown stands in the address of the same entry, behind the view, and no more than that', () => {
  window.history.replaceState({ key: 'a', idx: 3 }, '', '/?sort=oldest&kind=cloud')
  const length = window.history.length
  const at = (shownCount: number) => <DeepListRouter shownCount={shownCount} />
  const { rerender, container } = render(at(30))
  expect(window.location.search).toBe('?kind=cloud&sort=oldest')
  rerender(at(60))
  expect(window.location.search).toBe('?kind=cloud&sort=oldest&show=60')
  rerender(at(90))
  expect(window.location.search).toBe('?kind=cloud&sort=oldest&show=90')
  rerender(at(30))
  expect(window.location.search).toBe('?kind=cloud&sort=oldest')
  expect([window.history.length, window.history.state]).toEqual([length, { key: 'a', idx: 3 }])
  expect(container.textContent).toBe('?sort=oldest&kind=cloud')
})

test('it is added to an address of which a part means nothing', () => {
  window.history.replaceState({ key: 'a', idx: 3 }, '', '/?kind=clouds&show=1000')
  render(<DeepListRouter shownCount={60} />)
  expect(window.location.search).toBe('?kind=clouds&show=60')
})
