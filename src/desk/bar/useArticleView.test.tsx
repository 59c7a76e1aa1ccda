// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeDesk } from '../../../tests/fixtures/fakeDesk.ts'
import { openDesk, surroundDesk } from '../../../tests/fixtures/openDesk.tsx'

const DRAFT = '{\n  "title": "A deal",\n  "draft": true\n}\n'

surroundDesk()

const title = () => screen.findByLabelText<HTMLTextAreaElement>(/^Title/)
/** Whoever opens an article has the focus on its heading, a moment after its fields are there. */
async function arrive(): Promise<void> {
  openDesk('#/articles/deal')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
}
const pressEscape = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
/** As a browser does it: what is pressed has the focus. */
function press(name: string): HTMLElement {
  const button = screen.getByRole('button', { name })
  act(() => button.focus())
  fireEvent.click(button)
  return button
}

test('Escape leaves the history, and the focus is on its button again', async () => {
  fakeDesk({ deal: DRAFT })
  await arrive()
  const button = press('History')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'History' })).toHaveFocus())
  pressEscape()
  expect(await title()).toHaveValue('A deal')
  expect(button).toHaveFocus()
  expect(button).toHaveAttribute('aria-pressed', 'false')
})

test('Escape leaves the JSON, with all that was typed in it', async () => {
  fakeDesk({ deal: DRAFT })
  await arrive()
  const button = press('JSON')
  const json = screen.getByRole('textbox', { name: 'JSON' })
  act(() => json.focus())
  fireEvent.change(json, { target: { value: DRAFT.replace('A deal', 'By hand') } })
  fireEvent.keyDown(json, { key: 'Escape', isComposing: true })
  expect(json).toBeInTheDocument()
  pressEscape()
  expect(await title()).toHaveValue('By hand')
  expect(button).toHaveFocus()
})

test('Escape leaves two texts undecided; from a conflict that a save met it goes back to the field', async () => {
  const { files } = fakeDesk({ deal: DRAFT })
  await arrive()
  const field = await title()
  act(() => field.focus())
  fireEvent.change(field, { target: { value: 'Mine' } })
  files.set('deal', DRAFT.replace('A deal', 'Theirs'))
  fireEvent.keyDown(field, { key: 's', ctrlKey: true })
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Two texts of this article' })).toHaveFocus())
  pressEscape()
  expect(await title()).toHaveFocus()
  expect(await title()).toHaveValue('Mine')

  const button = press('Show both')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Two texts of this article' })).toHaveFocus())
  press('Decide later')
  await title()
  expect(button).toHaveFocus()
  expect(files.get('deal')).toContain('Theirs')
})

test('Escape closes what stands over the view or beside it, and leaves the view alone', async () => {
  fakeDesk({ deal: DRAFT })
  await arrive()
  press('History')
  press('More')
  pressEscape()
  fireEvent.keyDown(screen.getByLabelText('Find an article'), { key: 'Escape' })
  await act(() => vi.advanceTimersByTimeAsync(100))
  expect(screen.getByRole('heading', { name: 'History' })).toBeInTheDocument()
  act(() => screen.getByRole('heading', { name: 'History' }).focus())
  pressEscape()
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'History' })).toBeNull())
})
