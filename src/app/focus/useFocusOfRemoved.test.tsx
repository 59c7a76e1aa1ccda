// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useFocusOfRemoved } from './useFocusOfRemoved.ts'

// jsdom lays nothing out: everything counts as shown.
const SHOWN: DOMRectList = Object.assign([new DOMRect()], { item: () => null })
beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue(SHOWN))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Page() {
  const main = useRef<HTMLElement>(null)
  const [chips, setChips] = useState(['OpenAI', 'Cloud', '2025'])
  useFocusOfRemoved(main)
  return (
    <main ref={main}>
      <button type="button">Filters</button>
      {chips.length > 0 && <h1>Chosen</h1>}
      {chips.length > 0 && (
        <div>
          <ul>
            {chips.map((chip) => (
              <li key={chip}>
                <button type="button" onClick={() => setChips(chips.filter((other) => other !== chip))}>
                  {chip}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => setChips([])}>
            Clear all
          </button>
        </div>
      )}
      <input type="search" aria-label="Find a company" />
      <div id="results">
        {chips.length > 0 ? (
          <button type="button" onClick={() => setChips([])}>
            Drop all
          </button>
        ) : (
          <a href="/a/">An article</a>
        )}
      </div>
    </main>
  )
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('of a row the next has the focus, after the last what follows the row', async () => {
  render(<Page />)
  await press('Cloud')
  expect(screen.getByRole('button', { name: '2025' })).toHaveFocus()
  await press('2025')
  expect(screen.getByRole('button', { name: 'Clear all' })).toHaveFocus()
})

test('when the whole row goes, what comes next has the focus, but no field that would open a keyboard', async () => {
  render(<Page />)
  await press('Clear all')
  expect(screen.getByRole('link', { name: 'An article' })).toHaveFocus()
})

test('what takes the place of what was removed has the focus', async () => {
  render(<Page />)
  await press('Drop all')
  expect(screen.getByRole('link', { name: 'An article' })).toHaveFocus()
})

test('a heading that goes with its page takes the focus along', async () => {
  render(<Page />)
  const heading = screen.getByRole('heading')
  heading.tabIndex = -1
  heading.focus()
  fireEvent.click(screen.getByRole('button', { name: 'Drop all' }))
  expect(heading).not.toBeInTheDocument()
  expect(document.body).toHaveFocus()
})

test('whoever is elsewhere by then stays there', async () => {
  render(<Page />)
  const field = screen.getByRole('searchbox')
  screen.getByRole('button', { name: 'Cloud' }).addEventListener('click', () => field.focus())
  await press('Cloud')
  expect(screen.queryByRole('button', { name: 'Cloud' })).not.toBeInTheDocument()
  expect(field).toHaveFocus()
})
