// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderPage } from '../../../../tests/renderPage.tsx'
import { LineEdit } from './LineEdit.tsx'

function open(value = 'before') {
  const onKeep = vi.fn()
  const { unmount } = renderPage(
    <LineEdit label="Note" value={value} className="" onKeep={onKeep}>
      Write
    </LineEdit>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Write' }))
  const field = screen.getByRole('textbox', { name: 'Note' })
  return { onKeep, field, unmount }
}

const type = (field: HTMLElement, text: string) => fireEvent.change(field, { target: { value: text } })

test('the field has the focus and what is there', () => {
  const { field } = open()
  expect(field).toHaveFocus()
  expect(field).toHaveValue('before')
})

test('Enter keeps what was typed, and the button has the focus', () => {
  const { field, onKeep } = open()
  type(field, 'after')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('after')
  expect(screen.getByRole('button', { name: 'Write' })).toHaveFocus()
})

test('Escape leaves all as it was', () => {
  const { field, onKeep } = open()
  type(field, 'after')
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(onKeep).not.toHaveBeenCalled()
  expect(screen.getByRole('button', { name: 'Write' })).toHaveFocus()
})

test('leaving the field loses nothing', () => {
  const { field, onKeep } = open()
  type(field, 'after')
  fireEvent.blur(field)
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('after')
})

test('left by a press, it stays where it is until the press is over, so that what is pressed stays under the pointer', async () => {
  const { field, onKeep } = open()
  type(field, 'after')
  fireEvent.mouseDown(document.body)
  fireEvent.blur(field)
  expect(field).toBeVisible()
  expect(onKeep).not.toHaveBeenCalled()
  fireEvent.mouseUp(document.body)
  expect(await screen.findByRole('button', { name: 'Write' })).toBeVisible()
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('after')
})

test('a line that goes while it is open loses nothing, and keeps nothing that was there', () => {
  const { field, onKeep, unmount } = open()
  type(field, 'after')
  unmount()
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('after')
  const untouched = open()
  untouched.unmount()
  expect(untouched.onKeep).not.toHaveBeenCalled()
})

test('what is the same need not be kept', () => {
  const { field, onKeep } = open()
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onKeep).not.toHaveBeenCalled()
})

test('the Enter that chooses a word of an input method ends nothing', () => {
  const { field, onKeep } = open()
  type(field, '東京')
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect(onKeep).not.toHaveBeenCalled()
  expect(field).toHaveFocus()
})
