import { expect, test } from 'vitest'
import type { ListedCompany } from '../article/company.ts'
import { DataFault } from '../text/decode.ts'
import { encodeProfiles, parseProfiles } from './profiles.ts'

const listed = (id: string, details?: Partial<ListedCompany['details']>): ListedCompany => ({
  id,
  name: id,
  hue: 0,
  aliases: [],
  sector: null,
  url: null,
  ...(details && { details: { tickers: [], formerNames: [], parent: null, partOf: [], ...details } }),
})
const throughJson = (companies: readonly ListedCompany[]) => parseProfiles(JSON.parse(JSON.stringify(encodeProfiles(companies))))

test('what is stated of companies comes back as it was, by way of JSON', () => {
  const details = {
    tickers: ['META'],
    formerNames: [
      { name: 'Facebook', until: '2021-10' },
      { name: 'TheFacebook', until: null },
    ],
    parent: 'owner',
    partOf: ['group', 'owner'],
  }
  const profiles = throughJson([listed('meta', details), listed('owner'), listed('group', { tickers: ['G.A'] })])
  expect(profiles.get('meta')).toEqual(details)
  expect([...profiles.keys()]).toEqual(['meta', 'group'])
})

test('owners and groups that are not published are nobody’s', () => {
  const profiles = throughJson([
    listed('meta', { parent: 'secret', partOf: ['secret'] }),
    listed('x', { tickers: ['X'], parent: 'secret' }),
  ])
  expect([...profiles]).toEqual([['x', { tickers: ['X'], formerNames: [], parent: null, partOf: [] }]])
})

test('a file of another form is refused', () => {
  expect(() => parseProfiles([1])).toThrow(DataFault)
  expect(() => parseProfiles({ meta: { tickers: 'META' } })).toThrow(DataFault)
})
