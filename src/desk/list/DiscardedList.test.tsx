// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeDesk } from '../../../tests/fixtures/fakeDesk.ts'
import { openDesk, surroundDesk } from '../../../tests/fixtures/openDesk.tsx'

surroundDesk()

test('what was discarded stands at the end of the list, closed, and leads to its earlier texts', async () => {
  fakeDesk({ deal: '{\n  "title": "A deal",\n  "draft": true\n}\n', other: '{ "title": "Another one" }' })
  openDesk('#/articles/deal')
  await screen.findByLabelText(/^Title/)
  expect(screen.queryByText(/^Discarded/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'More' }))
  fireEvent.click(await screen.findByText('Discard this draft'))
  await vi.waitFor(() => expect(screen.getByText('Discarded 1')).toBeInTheDocument())
  const list = screen.getByText('Discarded 1').closest('details')
  if (!list) throw new Error('there is no list')
  expect(list).not.toHaveAttribute('open')
  const link = within(list).getByText('A deal').closest('a')
  expect(link).toHaveAttribute('href', '#/articles/deal')
  expect(link).toHaveAttribute('aria-current', 'page')
  expect(link).toHaveTextContent(/A deal.*\d\d:\d\d/)
})
