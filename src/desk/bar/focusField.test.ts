// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { focusField } from './focusField.ts'

afterEach(() => document.body.replaceChildren())

test('the focus goes to the control of a field, else to that of the nearest field above it', () => {
  document.body.innerHTML = `
    <details><div data-field="sources"><button id="add">Add</button>
      <fieldset data-field="sources[1]"><input id="title" /><input id="url" data-field="sources[1].url" /></fieldset></div></details>`
  const focused = () => document.activeElement?.id
  expect(focusField('sources[1].url')).toBe(true)
  expect(focused()).toBe('url')
  expect(document.querySelector('details')?.open).toBe(true)
  expect(focusField('sources[1].date')).toBe(true)
  expect(focused()).toBe('title')
  expect(focusField('sources[7].url')).toBe(true)
  expect(focused()).toBe('add')
  expect(focusField('terms[0].value')).toBe(false)
})
