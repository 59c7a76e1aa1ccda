import { expect, test } from 'vitest'
import { choiceFigures, suddenFigures } from './choiceFigures.ts'
import { holds } from './figure.ts'
import type { Choice, ChoiceMeasures } from './measureChoices.ts'

function choices(lastFrames: readonly number[], parts: Partial<Choice> = {}): Choice[] {
  return lastFrames.map((lastFrame) => ({ lastFrame, nextPaint: lastFrame / 2, frames: 1, layouts: 1, ...parts }))
}

const own: ChoiceMeasures = { companies: choices([10, 20, 30, 40, 50]), dates: choices([80, 80], { frames: 2 }), typed: choices([480]) }
const spa: ChoiceMeasures = { companies: choices([40, 50, 60, 80, 90]), dates: choices([80, 80], { nextPaint: 80 }), typed: choices([60]) }
const figures = choiceFigures(10_000, own, { name: 'a plain SPA', measures: spa, most: 0.9 })
const find = (name: string) => {
  const figure = figures.find((candidate) => candidate.name === name)
  if (!figure) throw new Error(`no figure is called ${name}`)
  return figure
}

test('a ratio compares what three choices of four take', () => {
  const ratio = find('company among 10000, last changed frame against a plain SPA')
  expect(ratio).toMatchObject({ value: 0.5, unit: 'x', most: 0.9, note: 'p75 40 and 80 ms, medians 30 and 60' })
  expect(holds(ratio)).toBe(true)
})

test('the next paint is judged by itself', () => {
  expect(holds(find('date range among 10000, last changed frame against a plain SPA'))).toBe(false)
  expect(find('date range among 10000, next paint against a plain SPA').value).toBe(0.5)
})

test('a choice is one frame', () => {
  expect(holds(find('company among 10000, frames that change'))).toBe(true)
  expect(holds(find('date range among 10000, frames that change'))).toBe(false)
})

test('absolute times have budgets where there is one for the size', () => {
  expect(find('company among 10000, last changed frame').most).toBe(65)
  expect(
    choiceFigures(1_000, own, { name: 'a plain SPA', measures: spa, most: undefined }).some(({ unit, most }) => unit !== '' && most),
  ).toBe(false)
})

test('presses without a pause are reported and not judged', () => {
  const sudden = suddenFigures(10_000, own, { name: 'a plain SPA', measures: spa, most: 0.9 })
  expect(sudden.map(({ value }) => value)).toEqual([40, 0.5, 0.5])
  expect(sudden.map(holds)).toEqual([null, null, null])
})
