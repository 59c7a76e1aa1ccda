// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MemoryCaches } from '../../../tests/fixtures/memoryCaches.ts'
import { articleCache, cachePrefix } from '../../offline/cacheNames.ts'
import { keepCopy } from '../../offline/keepCopy.ts'
import { Component } from './OfflinePage.tsx'

const BASE = import.meta.env.BASE_URL
const unregister = vi.fn(async () => true)
const postMessage = vi.fn()
const register = vi.fn(async () => ({ active: { postMessage } }))

beforeEach(() => {
  localStorage.clear()
  document.head.innerHTML = '<script data-app="/app.js" data-worker="/sw.js"></script>'
  vi.stubGlobal('caches', new MemoryCaches())
  vi.stubGlobal('navigator', { serviceWorker: { register, getRegistration: async () => ({ unregister, active: { postMessage } }) } })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  document.head.replaceChildren()
  localStorage.clear()
})

function open(): void {
  render(<RouterProvider router={createMemoryRouter([{ path: '/', element: <Component /> }])} />)
}

test('where nothing is kept, it says so and why', async () => {
  open()
  expect(await screen.findByText(/^Nothing of this site is on this device\. Read a page of it/)).toBeVisible()
})

test('what is kept is listed; one press takes all of it away for good, and another keeps it again', async () => {
  await keepCopy(await caches.open(articleCache(BASE)), `${BASE}articles/a-deal.json`, new Response('{"title":"A deal"}'), 9)
  await caches.open('of another site')
  open()
  expect(await screen.findByRole('link', { name: 'A deal' })).toHaveAttribute('href', '/articles/a-deal/')
  expect(screen.getByText(/All this takes less than 1 MB\./)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Keep nothing on this device' }))
  expect(await screen.findByText(/You have switched that off/)).toBeVisible()
  expect(unregister).toHaveBeenCalledOnce()
  expect(postMessage).toHaveBeenLastCalledWith({ isOn: false })
  expect((await caches.keys()).filter((name) => name.startsWith(cachePrefix(BASE)))).toEqual([])
  expect(await caches.keys()).toContain('of another site')
  expect(localStorage.getItem('reader:offline')).toBe('off')
  fireEvent.click(screen.getByRole('button', { name: 'Keep the site on this device' }))
  expect(await screen.findByText(/^The site will be here in a moment/)).toBeVisible()
  expect(register).toHaveBeenCalledExactlyOnceWith('/sw.js', { updateViaCache: 'none' })
  expect(localStorage.getItem('reader:offline')).toBeNull()
})
