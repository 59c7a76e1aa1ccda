// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, Link, Outlet, RouterProvider } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { useFocusOnReturn } from './useFocusOnReturn.ts'

afterEach(cleanup)

function Frame() {
  useFocusOnReturn()
  return <Outlet />
}

function openSite() {
  const list = (
    <>
      <Link to="/a/">the first</Link>
      <Link to="/a/">the same again</Link>
      <button type="button">a control</button>
    </>
  )
  const pages = [
    { path: '/', element: list },
    { path: '/a/', element: <h1>A page</h1> },
  ]
  const initialEntries = [{ pathname: '/', key: crypto.randomUUID() }]
  const router = createMemoryRouter([{ element: <Frame />, children: pages }], { initialEntries })
  render(<RouterProvider router={router} />)
  return router
}

/** Within `act`, as every navigation here: the focus is moved in an effect, which may run after the page is there. */
function follow(name: string) {
  return act(() => userEvent.click(screen.getByRole('link', { name })))
}

test('Back puts the focus on the link that led away, of two to the same address the one that was followed', async () => {
  const router = openSite()
  await follow('the same again')
  expect(screen.getByRole('heading', { name: 'A page' })).toBeVisible()
  expect(document.activeElement).toBe(document.body)
  await act(() => router.navigate(-1))
  expect(screen.getByRole('link', { name: 'the same again' })).toHaveFocus()
})

test('a page that was not left by a link gets no focus, nor does a new entry of it', async () => {
  const router = openSite()
  await act(() => router.navigate('/a/'))
  await act(() => router.navigate(-1))
  expect(screen.getByRole('link', { name: 'the first' })).toBeVisible()
  expect(document.activeElement).toBe(document.body)
  await follow('the first')
  expect(screen.getByRole('heading', { name: 'A page' })).toBeVisible()
  await act(() => router.navigate('/'))
  expect(screen.getByRole('link', { name: 'the first' })).toBeVisible()
  expect(document.activeElement).toBe(document.body)
})
