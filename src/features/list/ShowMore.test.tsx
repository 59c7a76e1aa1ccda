// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { ShowMore } from './ShowMore.tsx'

afterEach(cleanup)

function List({ onMore }: { onMore: () => Promise<void> }) {
  const list = useRef<HTMLDivElement>(null)
  return (
    <div ref={list}>
      <a href="#entry">An entry</a>
      <ShowMore left={40} state="idle" list={list} onMore={onMore} />
    </div>
  )
}

const press = (element: Element, count: number) => [
  fireEvent.mouseDown(element, { detail: count }),
  fireEvent.click(element, { detail: count }),
]

test('a double press asks for more once, wherever its second half falls', async () => {
  const onMore = vi.fn(async () => {})
  render(<List onMore={onMore} />)
  const button = screen.getByRole('button', { name: 'Show 30 more' })
  press(button, 1)
  expect(press(button, 2)).toEqual([false, false])
  expect(press(screen.getByRole('link'), 3)).toEqual([false, false])
  expect(onMore).toHaveBeenCalledTimes(1)
  // The next press of its own counts, on whatever it falls.
  expect(press(screen.getByRole('link'), 1)).toEqual([true, true])
  await vi.waitFor(() => {
    press(button, 1)
    expect(onMore).toHaveBeenCalledTimes(2)
  })
})

test('while more is on its way, nothing more is asked for', () => {
  const onMore = vi.fn(() => new Promise<void>(() => {}))
  render(<List onMore={onMore} />)
  const button = screen.getByRole('button', { name: 'Show 30 more' })
  press(button, 1)
  press(button, 1)
  expect(onMore).toHaveBeenCalledTimes(1)
})
