import '@testing-library/jest-dom/vitest'
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { onTestFinished } from 'vitest'

/** Renders a component as it stands on a page: under a router, at an address. For tests in jsdom. */
export function renderPage(element: ReactNode, address = '/') {
  onTestFinished(cleanup)
  return render(<RouterProvider router={createMemoryRouter([{ path: '*', element }], { initialEntries: [address] })} />)
}
