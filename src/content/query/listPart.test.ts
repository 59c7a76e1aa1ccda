import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { deriveListPart } from './listPart.ts'

/** Seven of OpenAI, one a month from January on; Microsoft is in every second. */
const FILES = Object.fromEntries(
  Array.from({ length: 7 }, (_, i) => [
    `a-${i}`,
    articleFile({ date: `2025-0${i + 1}-05`, companies: i % 2 === 0 ? ['microsoft', 'openai'] : ['openai'] }),
  ]),
)
const ask = (companies: string[], part: number, length = 3) => deriveListPart(memoryArchive(FILES), { companies, part, length })
const slugs = async (companies: string[], part: number) =>
  (await ask(companies, part))?.months.flatMap(({ cards }) => cards.map(({ slug }) => slug))

test('the parts of a company are its whole list, newest first, and say where they stand in it', async () => {
  expect(await slugs(['openai'], 1)).toEqual(['a-6', 'a-5', 'a-4'])
  expect(await slugs(['openai'], 2)).toEqual(['a-3', 'a-2', 'a-1'])
  expect(await slugs(['openai'], 3)).toEqual(['a-0'])
  expect(await ask(['openai'], 3)).toMatchObject({ part: 3, parts: 3, total: 7, first: 7, last: 7, months: [{ month: '2025-01' }] })
})

test('the parts of two companies hold what names both', async () => {
  expect(await slugs(['microsoft', 'openai'], 1)).toEqual(['a-6', 'a-4', 'a-2'])
  expect(await ask(['microsoft', 'openai'], 2)).toMatchObject({ companies: [{ name: 'MICROSOFT' }, { name: 'OPENAI' }], first: 4, last: 4 })
})

test.each([[0], [4], [1.5], [Number.NaN]])('there is no part %d', async (part) => {
  expect(await ask(['openai'], part)).toBe(null)
})

test('companies that the archive does not know have no parts', async () => {
  expect(await ask(['nobody'], 1)).toBe(null)
  expect(await ask(['nobody', 'openai'], 1)).toBe(null)
})

test('it asks for no more than its own entries', async () => {
  const archive = memoryArchive(FILES)
  await deriveListPart(archive, { companies: ['openai'], part: 2, length: 3 })
  expect(archive.asked).toEqual(['facets', 'block 0'])
})
