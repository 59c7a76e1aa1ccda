// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'

let failures = 0
vi.mock('./KeyboardDialog.tsx', () => ({
  get KeyboardDialog() {
    if (failures-- > 0) throw new TypeError('Failed to fetch')
    return () => <p>Next entry</p>
  },
}))

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
})

test('the list of keys that could not be had comes when it is asked for again', async () => {
  failures = 2
  const { Keyboard } = await import('./Keyboard.tsx')
  const { countMissingParts, dismissMissingParts } = await import('../../hydration/missingParts.ts')
  renderPage(<Keyboard />)
  const user = userEvent.setup()
  for (const _ of ['once', 'twice']) {
    await user.click(screen.getByRole('button', { name: 'Keyboard' }))
    await vi.waitFor(() => expect(countMissingParts()).toBe(1))
    dismissMissingParts()
  }
  await user.click(screen.getByRole('button', { name: 'Keyboard' }))
  expect(await screen.findByText('Next entry')).toBeVisible()
})
