import '@testing-library/jest-dom/vitest'
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { onTestFinished } from 'vitest'
import { createFollow } from '../src/app/createFollow.ts'
import { FollowContext } from '../src/ui/links/FollowContext.ts'

/** Renders a component as it stands on a page: under a router, at an address. For tests in jsdom. */
export function renderPage(element: ReactNode, address = '/') {
  onTestFinished(cleanup)
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [address] })
  return render(
    <FollowContext value={createFollow(router)}>
      <RouterProvider router={router} />
    </FollowContext>,
  )
}
