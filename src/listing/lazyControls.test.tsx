// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { useRef } from 'react'
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
