// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderPage } from '../../tests/renderPage.tsx'
import { CheckField } from './CheckField.tsx'

test('a press of its words ticks the box', () => {
  const change = vi.fn()
  renderPage(
    <CheckField checked={false} className="" onChange={change}>
      Use these keys
    </CheckField>,
  )
  fireEvent.click(screen.getByText('Use these keys'))
  expect(change.mock.calls).toEqual([[true]])
})

test('with the name of its group it is one of several', () => {
  renderPage(
    <CheckField radio="dates" checked className="" onChange={() => {}}>
      This year
    </CheckField>,
  )
  expect(screen.getByRole('radio', { name: 'This year' })).toBeChecked()
})
