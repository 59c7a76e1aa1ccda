import { expect, test } from 'vitest'
import { type Figure, holds } from './figure.ts'
import { formatTable } from './formatTable.ts'

const figure = (parts: Partial<Figure>): Figure => ({ name: 'a thing', value: 1, unit: 'x', ...parts })

test('a budget is kept up to its limit', () => {
  expect(holds(figure({ most: 1 }))).toBe(true)
  expect(holds(figure({ most: 0.99 }))).toBe(false)
  expect(holds(figure({ least: 1 }))).toBe(true)
  expect(holds(figure({ least: 1.01 }))).toBe(false)
})

test('what could not be measured keeps no budget', () => {
  expect(holds(figure({ value: Number.NaN, most: 1 }))).toBe(false)
  expect(holds(figure({ value: Number.NaN, least: 1 }))).toBe(false)
})

test('what has no budget has no verdict', () => {
  expect(holds(figure({}))).toBeNull()
})

test('the table says what is wanted and whether it is there', () => {
  const table = formatTable([
    figure({ most: 0.9 }),
    figure({ name: 'a score', value: 100, unit: '', least: 100 }),
    figure({ name: 'a size', value: 12.34, unit: 'KiB', note: 'on the wire' }),
  ])
  expect(table.split('\n')).toEqual([
    'figure      value   budget          note',
    'a thing   1.000 x  0.900 x  MISSED',
    'a score       100      100  holds',
    'a size   12.3 KiB                   on the wire',
  ])
})
