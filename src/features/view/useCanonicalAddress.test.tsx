// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
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
