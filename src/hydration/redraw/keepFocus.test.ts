// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { keepFocus } from './keepFocus.ts'

afterEach(() => document.body.replaceChildren())

const links = (...of: [text: string, href: string][]) => of.map(([text, href]) => `<a href="${href}">${text}</a>`).join('')
const focused = () => (document.activeElement === document.body ? null : document.activeElement)
const focus = (place: number) => document.querySelectorAll('a')[place]?.focus()

test('a link keeps the focus in a page that is drawn anew, wherever it stands by then', () => {
  document.body.innerHTML = links(['Companies', '/companies/'], ['July 2016', '/timeline/2016-07/'])
  focus(1)
  const giveBack = keepFocus()
  document.body.innerHTML = links(['Companies', '/companies/'], ['A deal', '/articles/a-deal/'], ['July 2016', '/timeline/2016-07/'])
  expect(focused()).toBeNull()
  giveBack()
  expect(focused()?.textContent).toBe('July 2016')
})

test('of links that say the same it is the one at the same place among them', () => {
  document.body.innerHTML = links(['More', '/a/'], ['More', '/a/'])
  focus(1)
  const giveBack = keepFocus()
  document.body.innerHTML = links(['More', '/a/'], ['Less', '/b/'], ['More', '/a/'])
  giveBack()
  expect(focused()).toBe(document.querySelectorAll('a')[2])
})

test('what has an id is known by it, whatever it says', () => {
  document.body.innerHTML = '<button id="theme">system light dark</button>'
  document.querySelector('button')?.focus()
  const giveBack = keepFocus()
  document.body.innerHTML = '<button>system light dark</button><button id="theme">light</button>'
  giveBack()
  expect(focused()?.id).toBe('theme')
})

test('where it is gone, or something else has taken the focus, nothing gets it', () => {
  document.body.innerHTML = links(['A deal', '/articles/a-deal/'], ['Companies', '/companies/'])
  focus(0)
  const giveBack = keepFocus()
  document.body.innerHTML = links(['Companies', '/companies/'])
  giveBack()
  expect(focused()).toBeNull()

  focus(0)
  const giveFocusBack = keepFocus()
  document.body.innerHTML = `${links(['Companies', '/companies/'])}<input>`
  document.querySelector('input')?.focus()
  giveFocusBack()
  expect(focused()?.localName).toBe('input')
})
