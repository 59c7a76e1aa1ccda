import { expect, test } from 'vitest'
import { describeOmitted } from './describeOmitted.ts'

const sum = (value: number) => ({
  unit: 'USD',
  status: 'announced' as const,
  value,
  count: 1,
  atMost: false,
  atLeast: false,
  about: false,
})
const complete = {
  unit: 'USD',
  units: [{ unit: 'USD', count: 3 }],
  smaller: { count: 0, sums: [] },
  oneEnded: 0,
  repeated: 0,
  ofPeriods: 0,
}

test('a picture that draws everything omits nothing', () => {
  expect(describeOmitted(complete)).toBe('')
})

test('one of each', () => {
  const flows = { ...complete, smaller: { count: 1, sums: [sum(2e6)] }, oneEnded: 1, repeated: 1, ofPeriods: 1 }
  expect(describeOmitted(flows)).toBe(
    '1 smaller flow is not drawn; together it comes to $2 million announced. 1 amount in USD has no known payer or no known payee. 1 amount is counted in another one already. 1 amount of a stretch of time, such as a year, is never added to others.',
  )
})

test('many of each, and other currencies', () => {
  const flows = {
    ...complete,
    units: [...complete.units, { unit: 'EUR', count: 2 }, { unit: 'GBP', count: 1 }],
    smaller: {
      count: 5,
      sums: [
        { ...sum(3e9), status: 'completed' as const },
        { ...sum(2e6), atMost: true },
      ],
    },
    oneEnded: 2,
    repeated: 1204,
  }
  expect(describeOmitted(flows)).toBe(
    '5 smaller flows are not drawn; together they come to $3 billion completed and up to $2 million announced. 2 amounts in USD have no known payer or no known payee. 1,204 amounts are counted in another one already. Currencies are never added together; there is more in EUR and GBP.',
  )
})

test('of power, in its own words', () => {
  const flows = {
    ...complete,
    unit: 'MW',
    units: [{ unit: 'MW', count: 3 }],
    oneEnded: 2,
    smaller: { count: 1, sums: [{ ...sum(4_500), unit: 'MW' }] },
  }
  expect(describeOmitted(flows)).toBe(
    '1 smaller flow is not drawn; together it comes to 4.5 GW announced. 2 capacities have no known supplier or no known customer.',
  )
})
