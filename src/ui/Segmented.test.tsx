// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderPage } from '../../tests/renderPage.tsx'
import { Segmented } from './Segmented.tsx'

const ORDERS = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
] as const

test('one of two is chosen, and a press chooses the other', () => {
  const choose = vi.fn()
  renderPage(<Segmented name="Order" choices={ORDERS} value="newest" onChange={choose} />)
  expect(screen.getByRole('group', { name: 'Order' })).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: 'Newest first' })).toBeChecked()
  fireEvent.click(screen.getByText('Oldest first'))
  expect(choose.mock.calls).toEqual([['oldest']])
})

test('two on one page do not shut each other out', () => {
  renderPage(
    <>
      <Segmented name="Order" choices={ORDERS} value="newest" onChange={() => {}} />
      <Segmented name="Other order" choices={ORDERS} value="oldest" onChange={() => {}} />
    </>,
  )
  expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([true, false, false, true])
})
