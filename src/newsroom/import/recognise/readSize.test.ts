import { expect, test } from 'vitest'
import { readSize } from './readSize.ts'

test.each([
  ['up to 2 gigawatts', { value: 2, unit: 'GW', qualifier: 'up to' }],
  ['an additional 750 MW', { value: 750, unit: 'MW', qualifier: null }],
  ['1.5GW', { value: 1.5, unit: 'GW', qualifier: null }],
  ['500 kW', { value: 0.5, unit: 'MW', qualifier: null }],
  ['more than 100,000 NVIDIA GPUs', { value: 100_000, unit: 'chips', qualifier: 'more than' }],
  ['about 1 million chips', { value: 1_000_000, unit: 'chips', qualifier: 'about' }],
  ['20,000 H100s', { value: 20_000, unit: 'chips', qualifier: null }],
  ['49% stake', { value: 49, unit: 'percent', qualifier: null }],
  ['five-year', { value: 5, unit: 'years', qualifier: null }],
  ['over three years', { value: 3, unit: 'years', qualifier: null }],
  ['more than three years', { value: 3, unit: 'years', qualifier: 'more than' }],
  ['18 months', { value: 1.5, unit: 'years', qualifier: null }],
])('%s', (words, size) => {
  expect(readSize(words)).toEqual(size)
})

test.each(['tens of chips', '3 GWh', '10 gigawatt-hours', '4 months', '140%', 'hundreds of GPUs'])(
  '%s is no size of an article',
  (words) => {
    expect(readSize(words)).toBeNull()
  },
)
