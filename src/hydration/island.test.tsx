// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { Suspense, startTransition, useState } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const Share = ({ title }: { title: string }) => (
  <span data-ready>
    <button type="button">Share “{title}”</button>
    <input aria-label="Search" />
  </span>
)

let app: Root | undefined
let go: (title: string) => void = () => {}

// What is wanted once stays wanted, so every test begins with modules of its own.
beforeEach(() => vi.resetModules())
afterEach(() => {
  app?.unmount()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  cleanup()
  document.body.replaceChildren()
})

/** A prerendered page with an island; `load` is what fetches its code. */
async function openPage(load: () => Promise<typeof Share>) {
  const { island, IslandGivenUp } = await import('./island.tsx')
  const Late = island(load, { what: 'The ways to share', frame: { element: 'div' } })
  // What the build renders, where the code is there.
  const Prerendered = ({ title }: { title: string }) => (
    <div data-lazy="">
      <Suspense>
        <Share title={title} />
      </Suspense>
    </div>
  )
  function Page({ browser }: { browser: boolean }) {
    const [title, setTitle] = useState('June 2026')
    go = (next) => startTransition(() => setTitle(next))
    return (
      <>
        <h1>{title}</h1>
        {browser ? <Late title={title} /> : <Prerendered title={title} />}
      </>
    )
  }
  const root = document.createElement('div')
  root.innerHTML = renderToString(<Page browser={false} />)
  document.body.replaceChildren(root)
  const onRecoverableError = (error: unknown) => {
    if (!(error instanceof Error && error.cause instanceof IslandGivenUp)) throw error
  }
  app = await act(async () => hydrateRoot(root, <Page browser />, { onRecoverableError }))
  return screen.getByLabelText('Search')
}

test('nobody has reached for the part: its code is not fetched', async () => {
  const load = vi.fn(async () => Share)
  await openPage(load)
  fireEvent(document.body, new Event('pointerover', { bubbles: true }))
  expect(load).not.toHaveBeenCalled()
})

test.each(['pointerover', 'pointerdown', 'focusin', 'keydown', 'input', 'reader:queued'])(
  '%s within the part fetches its code',
  async (type) => {
    const load = vi.fn(async () => Share)
    const field = await openPage(load)
    await act(async () => fireEvent(field, new Event(type, { bubbles: true })))
    expect(load).toHaveBeenCalledTimes(1)
  },
)

test('a page that changes before anybody has reached for the part fetches its code, and shows the change', async () => {
  const load = vi.fn(async () => Share)
  await openPage(load)
  expect(load).not.toHaveBeenCalled()
  await act(async () => go('May 2026'))
  await screen.findByRole('heading', { name: 'May 2026' })
  expect(screen.getByRole('button').textContent).toBe('Share “May 2026”')
})

const offline = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))

test('code that can not be had leaves what was prerendered, and is asked for again', async () => {
  offline()
  const load = vi.fn(async () => Share).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const { countMissingParts, askForMissingParts } = await import('./missingParts.ts')
  const field = await openPage(load)
  await act(async () => fireEvent(field, new Event('pointerover', { bubbles: true })))
  await vi.waitFor(() => expect(countMissingParts()).toBe(1))
  expect(screen.getByRole('button').textContent).toBe('Share “June 2026”')
  await act(async () => {
    expect(await askForMissingParts()).toBe(true)
  })
  expect(countMissingParts()).toBe(0)
  expect(load).toHaveBeenCalledTimes(2)
  await act(async () => go('May 2026'))
  expect(screen.getByRole('button').textContent).toBe('Share “May 2026”')
})

test('a change of the page does not wait for code that can not be had: the part says so, and tries again', async () => {
  offline()
  const load = vi.fn(async () => Share).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  await openPage(load)
  await act(async () => go('May 2026'))
  await screen.findByText('The ways to share could not be loaded. The rest of the page works.')
  expect(screen.getByRole('heading').textContent).toBe('May 2026')
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })))
  expect(await screen.findByRole('button', { name: 'Share “May 2026”' })).toBeTruthy()
})

test('nor for code that takes for ever', async () => {
  vi.useFakeTimers()
  await openPage(() => new Promise(() => {}))
  await act(async () => go('May 2026'))
  await act(() => vi.advanceTimersByTimeAsync(3_000))
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  expect(screen.getByRole('heading').textContent).toBe('May 2026')
  expect(screen.getByText('Loading…')).toBeTruthy()
})
