import { expect, test } from 'vitest'
import { isPartner, type Role, rolesOf, type Side, sideOf } from './roles.ts'

test.each<[roles: Role[], side: Side | null]>([
  [[], null],
  [['partner'], null],
  [['supplier'], 'supplier'],
  [['investor', 'supplier'], null],
  [['supplier', 'partner'], null],
  [['acquirer'], null],
  [['member'], null],
  [['regulator'], 'outside'],
  [['court'], 'outside'],
  [['regulator', 'opponent'], 'outside'],
  [['investor', 'opponent'], null],
])('who is %j stands on the side %s', (roles, side) => {
  expect(sideOf(roles)).toBe(side)
  expect(isPartner(roles)).toBe(side !== 'outside')
})

test('an id that is the name of an inherited property has no roles', () => {
  expect(rolesOf({}, 'constructor')).toEqual([])
  expect(rolesOf({ openai: ['customer'] }, 'openai')).toEqual(['customer'])
})
