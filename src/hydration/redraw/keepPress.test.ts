// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepPress } from './keepPress.ts'

const page = (words: string) => `<button>${words}</button><button>Other</button>`
const button = (place = 0) => document.querySelectorAll('button')[place] as HTMLElement
const clicked = vi.fn()
const send = (type: string, target: Element, init: PointerEventInit = {}) =>
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', ...init }))

beforeEach(() => {
  document.body.innerHTML = page('Skim')
  document.body.onclick = clicked
  clicked.mockClear()
})
afterEach(() => {
  vi.restoreAllMocks()
  send('pointercancel', document.body)
})

/** Draws the page anew while the first button is held down. */
function redrawUnderPress(words = 'Skim'): void {
  const pressed = button()
  // jsdom knows nothing that is held down.
  const find = document.querySelectorAll.bind(document)
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) =>
    find(selector.includes(':active') ? '[data-held]' : selector),
  )
  pressed.dataset['held'] = ''
  keepPress()
  vi.restoreAllMocks()
  document.body.innerHTML = page(words)
}

test('a press goes on to the control that stands in its place, once', () => {
  redrawUnderPress()
  send('pointerup', button())
  send('pointerup', button())
  expect(clicked).toHaveBeenCalledTimes(1)
  expect(clicked.mock.calls[0]?.[0].target).toBe(button())
})

test.each([
  ['where another is there', () => redrawUnderPress('Share'), {}],
  ['with a key for another tab', () => redrawUnderPress(), { ctrlKey: true }],
  ['of a finger, which clicks by itself', () => redrawUnderPress(), { pointerType: 'touch' }],
  ['where nothing was held down', () => keepPress(), {}],
])('none comes %s', (_name, redraw, init) => {
  redraw()
  send('pointerup', button(), init)
  expect(clicked).not.toHaveBeenCalled()
})

test('none comes where it is let go elsewhere, or the next has begun', () => {
  redrawUnderPress()
  send('pointerup', button(1))
  redrawUnderPress()
  send('pointerdown', button())
  send('pointerup', button())
  expect(clicked).not.toHaveBeenCalled()
})
