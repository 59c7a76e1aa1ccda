import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import type { Content } from '../content.ts'
import { createRunKeys, cutBatches, cutShards } from './articleRuns.ts'

const content = contentOf(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`news-${i}`, articleFile({ companies: ['a', 'b'] })])))
const SIZE = { usual: 8, most: 16 }

const batchesOf = ({ articles }: Content, size = 1000) => cutShards(articles, size).flatMap((shard) => cutBatches(shard, SIZE))
const keysOf = (all: Content, code = 'code') => batchesOf(all).map(createRunKeys(all, code))

test('batches hold every article once, in order, about as many as is usual and never more than a shard or the most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 250 }), (size) => {
      const batches = batchesOf(content, size)
      expect(batches.flatMap(({ articles }) => articles)).toEqual(content.articles)
      for (const { first, articles } of batches) {
        expect(content.articles[first]).toBe(articles[0])
        expect(articles.length).toBeLessThanOrEqual(Math.min(SIZE.most, size))
        expect(Math.floor(first / size)).toBe(Math.floor((first + articles.length - 1) / size))
      }
    }),
  )
  expect(200 / batchesOf(content).length).toBeGreaterThan(SIZE.usual / 2)
})

test('an article that is taken out, or corrected, changes the batches about it and no others', () => {
  const before = keysOf(content)
  fc.assert(
    fc.property(fc.nat(199), fc.boolean(), (at, isCorrected) => {
      const changed = content.articles.map((article, i) => (i === at ? { ...article, digest: 'other' } : article))
      const after = keysOf({ ...content, articles: isCorrected ? changed : content.articles.toSpliced(at, 1) })
      expect(after).not.toEqual(before)
      expect(after.filter((key) => !before.includes(key)).length).toBeLessThanOrEqual(4)
    }),
  )
})

test('the names of a company change the batches that name it, and so does the code', () => {
  const [first, second] = content.companies
  if (!first || !second) throw new Error('there are two companies')
  const renamed = (extra: Partial<typeof first>, id: string) => ({
    ...content,
    companies: [...content.companies, { ...first, id: 'unnamed' }].map((company) =>
      company.id === id ? { ...company, ...extra } : company,
    ),
  })
  const before = keysOf(content)
  for (const extra of [{ name: 'New' }, { aliases: ['New'] }]) {
    expect(keysOf(renamed(extra, first.id)).filter((key) => before.includes(key))).toEqual([])
    expect(keysOf(renamed(extra, 'unnamed'))).toEqual(before)
  }
  expect(keysOf(renamed({ hue: 1, url: 'https://example.org/' }, first.id))).toEqual(before)
  expect(keysOf(content, 'other')).not.toEqual(before)
})
