// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { areKeysInUse } from '../../hydration/keysInUse.ts'
import { KeyboardDialog } from './KeyboardDialog.tsx'

beforeEach(() => {
  localStorage.clear()
  // jsdom has dialogs, but cannot open them.
  HTMLDialogElement.prototype.showModal = vi.fn(function show(this: HTMLDialogElement) {
    this.open = true
  })
})
afterEach(cleanup)

test('the switch is kept in the browser', async () => {
  const user = userEvent.setup()
  render(<KeyboardDialog onClose={() => {}} />)
  expect(screen.getByRole('dialog', { name: 'Keyboard' })).toBeTruthy()
  await user.click(screen.getByRole('checkbox', { name: 'Use these keys' }))
  expect(areKeysInUse()).toBe(false)
  cleanup()
  render(<KeyboardDialog onClose={() => {}} />)
  await user.click(screen.getByRole('checkbox', { name: 'Use these keys', checked: false }))
  expect(areKeysInUse()).toBe(true)
})
