import { expect, test } from 'vitest'
import type { Sum } from '../../../content/money/sums.ts'
import { describeTop } from './describeTop.ts'

const sum = (value: number, status: string, more: Partial<Sum> = {}): Sum => ({
  unit: 'USD',
  status,
  value,
  count: 1,
  atMost: false,
  atLeast: false,
  about: false,
  ...more,
})
const line = (totals: Sum[]) =>
  describeTop(totals)
    .map((part) => `${part.sum} ${part.words}`)
    .join(', ')

test('announced and completed together, what is planned, reported and ended each for itself, of the commonest currency', () => {
  const totals = [
    sum(10.7e9, 'completed'),
    sum(1.373e12, 'announced', { atMost: true, atLeast: true }),
    sum(665e9, 'intended', { atMost: true }),
    sum(61.04e9, 'reported', { about: true }),
    sum(106e9, 'ended'),
    sum(24e9, 'announced', { unit: 'GBP' }),
  ]
  expect(line(totals)).toBe(
    'about $1,384 billion announced or completed, up to $665 billion planned, about $61 billion reported, $106 billion ended',
  )
})

test('what there is none of is not named', () => {
  expect(line([sum(0, 'completed'), sum(2.5e6, 'announced'), sum(40, 'reported')])).toBe(
    '$2.5 million announced or completed, $40 reported',
  )
  expect(line([sum(0, 'announced')])).toBe('')
  expect(line([])).toBe('')
})

test('of power as well', () => {
  expect(line([sum(49_130, 'announced', { unit: 'MW' }), sum(500, 'reported', { unit: 'MW' })])).toBe(
    '49.1 GW announced or completed, 500 MW reported',
  )
})
