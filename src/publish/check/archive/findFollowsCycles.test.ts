import { expect, test } from 'vitest'
import { findFollowsCycles } from './findFollowsCycles.ts'

const followers = (links: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(links).map(([slug, follows]) => ({ slug, follows }))

test('a chain that branches and joins again is no cycle', () => {
  expect(findFollowsCycles(followers({ d: ['b', 'c'], c: ['a'], b: ['a'], a: [] }))).toEqual([])
})

test('a cycle is spelt out once, from its first in the alphabet', () => {
  expect(findFollowsCycles(followers({ x: ['b'], c: ['a'], b: ['c'], a: ['b'] }))).toEqual([['a', 'b', 'c', 'a']])
})

test('two cycles are two faults', () => {
  expect(findFollowsCycles(followers({ a: ['b'], b: ['a'], c: ['d'], d: ['c', 'a'] }))).toEqual([
    ['a', 'b', 'a'],
    ['c', 'd', 'c'],
  ])
})

test('what follows an article that is not there is left to the check of references', () => {
  expect(findFollowsCycles(followers({ a: ['nowhere'] }))).toEqual([])
})
