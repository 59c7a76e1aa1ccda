import { expect, test } from 'vitest'
import type { Flows } from '../../../content/money/ledger.ts'
import { exportFlows } from './exportFlows.ts'

const sum = { unit: 'USD', status: 'announced', value: 5e9, count: 2, atMost: true, atLeast: false, about: false }
const FLOWS: Flows = {
  unit: 'USD',
  units: [{ unit: 'USD', count: 3 }],
  largest: [{ from: 'openai', to: 'oracle', sum }],
  smaller: { count: 0, sums: [] },
  oneEnded: 1,
  repeated: 0,
  ofPeriods: 0,
  payer: null,
  payee: null,
}
const LABELS = { openai: { id: 'openai', name: 'OpenAI', hue: 0 } }

test('a row for each ribbon, and in the notes what is not drawn', () => {
  const table = exportFlows(FLOWS, LABELS, '2025-02-01')
  expect(table).toMatchObject({ name: 'Ledger, who pays whom, USD', rowsKey: 'flows', asOf: '2025-02-01' })
  expect(table.columns).toEqual(['from', 'from_id', 'to', 'to_id', 'value', 'currency', 'status', 'counted_amounts', 'caveat'])
  expect(table.rows).toMatchObject([
    {
      from: 'OpenAI',
      from_id: 'openai',
      to: 'oracle',
      to_id: 'oracle',
      value: 5e9,
      currency: 'USD',
      status: 'announced',
      counted_amounts: 2,
      caveat: 'holds upper bounds (“up to”)',
    },
  ])
  expect(table.notes.at(-1)).toBe('1 amount in USD has no known payer or no known payee.')
})

test('of power its unit stands in the place of the currency', () => {
  const power = { ...FLOWS, unit: 'MW', largest: [{ from: 'oracle', to: 'openai', sum: { ...sum, unit: 'MW', value: 4_500 } }] }
  const table = exportFlows(power, LABELS, null)
  expect(table.name).toBe('Ledger, who supplies whom')
  expect(table.columns).toContain('unit')
  expect(table.columns).not.toContain('currency')
})
