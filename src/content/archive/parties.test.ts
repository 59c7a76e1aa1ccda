import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROLES, type Roles, rolesOf, sideOf } from '../article/deal/roles.ts'
import { DataFault } from '../text/decode.ts'
import { encodeParties, parseParties } from './parties.ts'

const IDS = ['amd', 'ftc', 'nvidia', 'openai', 'quiet']
const role = fc.constantFrom(...ROLES)
const article = fc.record({
  roles: fc.dictionary(fc.constantFrom(...IDS.slice(0, 4)), fc.uniqueArray(role, { maxLength: 3 }), { noNullPrototype: true }),
  mentions: fc.uniqueArray(fc.constantFrom(...IDS)),
})
const articles = fc.array(article, { maxLength: 40 })
const roundTrip = (stated: readonly { roles: Roles; mentions: readonly string[] }[]) =>
  parseParties(JSON.parse(JSON.stringify(encodeParties(stated))), stated.length)

test('roles and mentions come back as they were stated, by way of JSON', () => {
  fc.assert(
    fc.property(articles, (stated) => {
      const parties = roundTrip(stated)
      stated.forEach(({ roles, mentions }, number) => {
        for (const id of IDS) {
          const own = rolesOf(roles, id)
          expect(parties.rolesOf(id, number)).toEqual(own)
          expect([...parties.byRole(id)].flatMap(([one, set]) => (set.has(number) ? [one] : [])).sort()).toEqual([...own].sort())
          expect([...parties.sides(id)].flatMap(([side, set]) => (set.has(number) ? [side] : []))).toEqual(
            [sideOf(own)].filter((side) => side !== null),
          )
          expect(parties.mentions(id).has(number)).toBe(mentions.includes(id))
        }
      })
    }),
  )
})

test('two are apart where one of them is outside, or both are on one side, whichever is asked for first', () => {
  fc.assert(
    fc.property(articles, (stated) => {
      const parties = roundTrip(stated)
      stated.forEach(({ roles }, number) => {
        const [one, other] = [sideOf(rolesOf(roles, 'nvidia')), sideOf(rolesOf(roles, 'amd'))]
        const isApart = one === 'outside' || other === 'outside' || (one !== null && one === other)
        expect(parties.apart('nvidia', 'amd').has(number)).toBe(isApart)
        expect(parties.apart('amd', 'nvidia').has(number)).toBe(isApart)
      })
    }),
  )
})

test('a role that a later version of the format has is left out', () => {
  const parties = parseParties({ roles: ['customer', 'patron'], companies: { openai: { '0 1': 'A' } }, mentions: {} }, 1)
  expect(parties.rolesOf('openai', 0)).toEqual(['customer'])
})

test.each([
  ['nothing', undefined],
  ['no object', []],
  ['no list of roles', { companies: {}, mentions: {} }],
  ['no companies', { roles: [], mentions: {} }],
  ['no mentions', { roles: [], companies: {} }],
  ['numbers in a list', { roles: ['customer'], companies: { openai: { 0: [1] } }, mentions: {} }],
  ['garbage', { roles: ['customer'], companies: {}, mentions: { openai: '???' } }],
])('%s is refused', (_what, value) => {
  expect(() => parseParties(value, 10)).toThrow(DataFault)
})
