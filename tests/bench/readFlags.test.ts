import { expect, test } from 'vitest'
import { readFlags } from './readFlags.ts'

test('everything is measured unless something else is asked', () => {
  const { sizes, parts } = readFlags([])
  expect(sizes).toEqual([100, 1_000, 10_000, 100_000])
  expect([...parts]).toEqual(['build', 'pages', 'lighthouse', 'memory', 'choices', 'timeline', 'search', 'map', 'desk'])
})

test('sizes go from the smallest up', () => {
  expect(readFlags(['--sizes', '1000,100']).sizes).toEqual([100, 1_000])
})

test('parts are named, or Lighthouse is left out', () => {
  expect([...readFlags(['--only', 'search,choices']).parts]).toEqual(['choices', 'search'])
  expect(readFlags(['--skip-lighthouse']).parts.has('lighthouse')).toBe(false)
  expect(readFlags(['--skip-lighthouse']).parts.has('pages')).toBe(true)
})

test('what cannot be meant is refused', () => {
  expect(() => readFlags(['--sizes', 'many'])).toThrow('numbers are wanted')
  expect(() => readFlags(['--only', 'choices,coffee'])).toThrow('--only coffee: wanted are some of build,pages')
  expect(() => readFlags(['--fast'])).toThrow()
})
