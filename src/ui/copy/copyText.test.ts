// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { copyText } from './copyText.ts'

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
})
afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

function clipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  vi.stubGlobal('navigator', { platform: 'Linux', ...(writeText && { clipboard: { writeText } }) })
}

test('the clipboard gets the text', async () => {
  const writeText = vi.fn(async () => {})
  clipboard(writeText)
  expect(await copyText('https://example.org/')).toBe('copied')
  expect(writeText).toHaveBeenCalledWith('https://example.org/')
  expect(document.querySelector('dialog')).toBe(null)
})

test.each([
  ['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  ['is missing', undefined],
])('where the clipboard %s, the text is shown, selected', async (_, writeText) => {
  clipboard(writeText)
  expect(await copyText('one\ntwo')).toBe('shown')
  const field = document.querySelector('textarea')
  expect(field?.value).toBe('one\ntwo')
  expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 7])
})

test('the text stands within the menu that is open', async () => {
  clipboard(undefined)
  document.body.innerHTML = '<div popover><button>Copy</button></div>'
  document.querySelector('button')?.focus()
  await copyText('x')
  expect(document.querySelector('[popover] dialog')).not.toBe(null)
})
