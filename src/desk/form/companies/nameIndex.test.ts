import { expect, test } from 'vitest'
import { OVERVIEW } from '../../../../tests/fixtures/deskOverview.ts'
import { companyIndex, nearCompanies } from './companyIndex.ts'
import { findNamed, indexNames } from './nameIndex.ts'

const names = (words: string) => findNamed(companyIndex(OVERVIEW.companies), words, 12).matches.map(({ item, alias }) => alias ?? item.name)

test('whole names come first, then beginnings, then words, then letters within; accents do not count', () => {
  expect(names('helio')).toEqual(['Helion', 'Hélios'])
  expect(names('hélios')).toEqual(['Hélios'])
  expect(names('grid')).toEqual(['Teal Grid'])
  expect(names('grid teal')).toEqual(['Teal Grid'])
  expect(names('hln')).toEqual(['HLN'])
  expect(names('compute')).toEqual(['Helion Compute'])
  expect(names('uror')).toEqual(['Aurora'])
  expect(names('')).toEqual(['Aurora', 'Helion', 'Teal Grid', 'Hélios'])
})

test('a name may mean another that is like it', () => {
  expect(nearCompanies(OVERVIEW.companies, 'Teal-Grid AS').map(({ name }) => name)).toEqual(['Teal Grid'])
  expect(nearCompanies(OVERVIEW.companies, 'Helon').map(({ name }) => name)).toEqual(['Helion'])
  expect(nearCompanies(OVERVIEW.companies, 'Northern Fjord')).toEqual([])
})

test('ten thousand names are found at once', () => {
  const many = Array.from({ length: 10_000 }, (_, place) => ({
    name: `Company ${place} of Somewhere`,
    aliases: [`Alias ${place}`, `TCK${place}`],
  }))
  const index = indexNames(
    many,
    ({ name, aliases }) => [name, ...aliases],
    () => 0,
  )
  const start = performance.now()
  const { matches, total } = findNamed(index, 'comp', 12)
  expect(performance.now() - start).toBeLessThan(200)
  expect(matches).toHaveLength(12)
  expect(total).toBe(10_000)
})
