// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Dialog } from './Dialog.tsx'

beforeEach(() => {
  // jsdom has dialogs, but cannot open them; it knows `closedby` as little as WebKit does.
  HTMLDialogElement.prototype.showModal = vi.fn(function show(this: HTMLDialogElement) {
    this.open = true
  })
  HTMLDialogElement.prototype.close = vi.fn(function close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  })
})
afterEach(cleanup)

const BESIDE = { clientX: 10, clientY: 10 }
const WITHIN = { clientX: 200, clientY: 200 }

function openDialog() {
  const onClose = vi.fn()
  render(
    <Dialog name="Keys" hasTitle className="" onClose={onClose}>
      <p>Text</p>
    </Dialog>,
  )
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Keys' })
  dialog.getBoundingClientRect = () => new DOMRect(100, 100, 300, 300)
  return { dialog, onClose }
}

function press(begin: Element, from: typeof BESIDE, end: Element, to: typeof BESIDE) {
  fireEvent.pointerDown(begin, from)
  // Where a press begins and ends in different elements, the click goes to what holds both.
  fireEvent.click(end, to)
}

test('it opens as it is drawn, and its button closes it', () => {
  const { dialog, onClose } = openDialog()
  expect(dialog.open).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('a press beside it closes it', () => {
  const { dialog, onClose } = openDialog()
  press(dialog, BESIDE, dialog, BESIDE)
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('a press within it, or on its own padding, or one that begins or ends there, does not', () => {
  const { dialog, onClose } = openDialog()
  const text = screen.getByText('Text')
  press(text, WITHIN, text, WITHIN)
  press(dialog, WITHIN, dialog, WITHIN)
  press(text, WITHIN, dialog, BESIDE)
  press(dialog, BESIDE, dialog, WITHIN)
  expect(onClose).not.toHaveBeenCalled()
})

test('nothing that scrolls within a column is flex-1: in a dialog WebKit gives it no height', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  const found = files.filter((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/(["'`])[^"'`\n]*\bflex-1\b[^"'`\n]*\1/g)].some(([names]) =>
      names.includes('overflow'),
    ),
  )
  expect(found).toEqual([])
})
