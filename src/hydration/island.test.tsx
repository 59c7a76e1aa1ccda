// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { lazy, memo, Suspense, startTransition, useRef, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

afterEach(cleanup)
// What is wanted once stays wanted, so every test begins with a module of its own.
beforeEach(() => vi.resetModules())

/** A field that stands before React is there, as on a prerendered page, and what its code would do. */
async function renderPart(before?: (field: HTMLInputElement) => void) {
  const { useReach, whenWanted } = await import('./lazyControls.ts')
  const load = vi.fn(async () => 'code')
  const code = whenWanted(load)
  function Part() {
    const part = useRef<HTMLDivElement>(null)
    useReach(part)
    return (
      <div ref={part} data-lazy>
        <input aria-label="Search" ref={(field) => void (field && before?.(field))} />
      </div>
    )
  }
  render(<Part />)
  return { load, code, field: screen.getByLabelText('Search') }
}

test('nobody has reached for the part: its code is not fetched', async () => {
  const { load } = await renderPart()
  document.body.dispatchEvent(new Event('pointerover', { bubbles: true }))
  await Promise.resolve()
  expect(load).not.toHaveBeenCalled()
})

test.each(['pointerover', 'pointerdown', 'focusin', 'keydown', 'input'])('%s within the part fetches its code', async (type) => {
  const { code, field } = await renderPart()
  field.dispatchEvent(new Event(type, { bubbles: true }))
  expect(await code).toBe('code')
})

test('a part that has the focus when the page is taken over fetches its code', async () => {
  const { code } = await renderPart((field) => field.focus())
  expect(await code).toBe('code')
})

test('a page that changes before anybody has reached for the part fetches its code, and shows the change', async () => {
  const { useReach, whenWanted } = await import('./lazyControls.ts')
  const Share = ({ title }: { title: string }) => <button type="button">Share “{title}”</button>
  const load = vi.fn(async () => ({ default: Share }))
  const Late = lazy(() => whenWanted(load))
  const Part = memo(function Part({ title, browser }: { title: string; browser: boolean }) {
    const part = useRef<HTMLDivElement>(null)
    useReach(part)
    return (
      <div ref={part} data-lazy>
        <Suspense>{browser ? <Late title={title} /> : <Share title={title} />}</Suspense>
      </div>
    )
  })
  let go: (title: string) => void = () => {}
  function Page({ browser }: { browser: boolean }) {
    const [title, setTitle] = useState('June 2026')
    go = (next) => startTransition(() => setTitle(next))
    return (
      <>
        <h1>{title}</h1>
        <Part title={title} browser={browser} />
      </>
    )
  }
  const root = document.createElement('div')
  root.innerHTML = renderToString(<Page browser={false} />)
  document.body.replaceChildren(root)
  const app = await act(async () => hydrateRoot(root, <Page browser />))
  expect(load).not.toHaveBeenCalled()
  await act(async () => go('May 2026'))
  expect(screen.getByRole('heading').textContent).toBe('May 2026')
  expect(screen.getByRole('button').textContent).toBe('Share “May 2026”')
  app.unmount()
})
