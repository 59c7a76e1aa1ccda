import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canMatch, splitSelectors } from './canMatch.ts'

const on = (...known: string[]) => ({ canMatch: (selector: string) => canMatch(selector, (name) => known.includes(name)) })

test('a selector needs all of its classes and types', () => {
  const page = on('chip', 'chip-row', 'a', 'svg')
  for (const selector of ['.chip', '.chip:hover', '.chip-row .chip:before', 'a.chip>svg', '*', ':root', 'html', 'body a', '[hidden]'])
    expect(page.canMatch(selector), selector).toBe(true)
  for (const selector of ['.chips', '.chip-chosen', '.chip-row .chosen', 'td.chip', 'svg~path', '.chip table'])
    expect(page.canMatch(selector), selector).toBe(false)
})

test('classes are compared as they are written in the markup', () => {
  const page = on('md:mt-1.5', 'md:grid-cols-[14.5rem_minmax(0,1fr)]', '2xl', 'in-[.view-menu:popover-open]:not-sr-only', 'view-menu')
  for (const selector of [
    String.raw`.md\:mt-1\.5`,
    String.raw`.md\:grid-cols-\[14\.5rem_minmax\(0\,1fr\)\]`,
    String.raw`.\32 xl`,
    String.raw`:where(.view-menu:popover-open) .in-\[\.view-menu\:popover-open\]\:not-sr-only`,
  ])
    expect(page.canMatch(selector), selector).toBe(true)
  expect(page.canMatch(String.raw`.md\:mt-1`)).toBe(false)
})

test('of alternatives one is enough, and what is ruled out need not be there', () => {
  const page = on('map', 'map-names', 'button')
  expect(page.canMatch('.map :is(.map-ties,.map-names)')).toBe(true)
  expect(page.canMatch('.map :is(.map-ties,.map-discs)')).toBe(false)
  expect(page.canMatch('button:not(.printed)')).toBe(true)
  expect(page.canMatch(':where(.map>:not(:last-child))')).toBe(true)
  expect(page.canMatch('label:has(input,select)')).toBe(false)
  expect(page.canMatch('.map:nth-child(2n of .nothing)')).toBe(true)
})

test('attributes and states are set by scripts, whatever their values look like', () => {
  expect(on('map').canMatch('.map[data-x=".y),z"]:focus-visible')).toBe(true)
  expect(on('map').canMatch(':root[data-client-rendered=""] .map')).toBe(true)
})

test('the parts of fields are there where fields are', () => {
  expect(on('p').canMatch('::placeholder')).toBe(false)
  expect(on('input').canMatch('::-webkit-datetime-edit')).toBe(true)
  expect(on('summary').canMatch('::-webkit-details-marker')).toBe(true)
})

test('lists come apart at their own commas', () => {
  const selectors = fc.constantFrom('a', '.b', ':is(.c,.d)', '[e="f,(g"]', String.raw`.h\,i`, ':not(:is(j,k),l)', '::before')
  fc.assert(
    fc.property(fc.array(selectors, { minLength: 1 }), (list) => {
      expect(splitSelectors(list.join(','))).toEqual(list)
    }),
  )
})
