import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Amount } from '../../src/content/article/article.ts'
import { plainText } from '../../src/content/article/inlineMarkup.ts'
import { parseArticle } from '../../src/content/article/parseArticle.ts'
import { textsOfBlock } from '../../src/content/article/textsOfBlock.ts'
import { titleOrPublisher } from '../../src/newsroom/import/read/fields/titleOrPublisher.ts'
import { CompanyNames } from '../../src/newsroom/import/recognise/companyNames.ts'
import { findAmounts } from '../../src/newsroom/import/recognise/findAmounts.ts'
import { findCompanies } from '../../src/newsroom/import/recognise/findCompanies.ts'
import type { Passage } from '../../src/newsroom/import/recognise/passage.ts'
import { readCompanies } from '../../src/publish/check/readCompanies.ts'
import { SITES } from '../sites.ts'

/* What recognition finds in the texts of the archive, of which we know what an editor took: the parties, the sums and who published a source. */

const FOLDER = `${SITES.archive.content}/articles`
const names = new CompanyNames(readCompanies(SITES.archive.content, [])?.companies ?? [])

const articles = readdirSync(FOLDER).map((file) => {
  const article = parseArticle(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')), file.replace(/\.json$/, ''))
  const { title, summary, body, whyItMatters, terms } = article
  const passages: Passage[] = [
    { place: 'headline', text: title },
    { place: 'opening', text: summary },
    ...body.map((block, i): Passage => ({ place: i === 0 ? 'opening' : 'text', text: plainText(textsOfBlock(block).join(' ')) })),
    ...[...whyItMatters, ...terms.map(({ value }) => value)].map((text): Passage => ({ place: 'text', text: plainText(text) })),
  ]
  return { article, passages }
})

/** What share of the wanted things is among the found ones. */
function share(pairs: readonly { wanted: readonly string[]; found: readonly string[] }[]): number {
  const hits = pairs.flatMap(({ wanted, found }) => wanted.map((one) => found.includes(one)))
  return hits.filter(Boolean).length / hits.length
}

const sumOf = ({ currency, value }: Pick<Amount, 'currency' | 'value'>) => `${currency} ${value}`

test('at least 99 of 100 parties are found, and at least 80 of 100 that are chosen are parties', () => {
  expect(articles.length).toBeGreaterThan(200)
  const pairs = articles.map(({ article, passages }) => ({ parties: article.companies, named: findCompanies(passages, names) }))
  expect(share(pairs.map(({ parties, named }) => ({ wanted: parties, found: named.map(({ id }) => id) })))).toBeGreaterThanOrEqual(0.99)
  const chosen = pairs.map(({ parties, named }) => ({
    wanted: named.filter(({ isLikely }) => isLikely).map(({ id }) => id),
    found: parties,
  }))
  expect(share(chosen)).toBeGreaterThanOrEqual(0.8)
  // Who is asked too often picks without looking: most parties are chosen by themselves.
  expect(
    share(pairs.map(({ parties, named }) => ({ wanted: parties, found: named.filter(({ isLikely }) => isLikely).map(({ id }) => id) }))),
  ).toBeGreaterThan(0.9)
})

test('where the headline names nobody, the opening says who: at least 80 of 100 that are chosen are parties', () => {
  const pairs = articles.map(({ article, passages }) => {
    const named = findCompanies(
      passages.filter(({ place }) => place !== 'headline'),
      names,
    )
    return { parties: article.companies, chosen: named.filter(({ isLikely }) => isLikely).map(({ id }) => id) }
  })
  expect(share(pairs.map(({ parties, chosen }) => ({ wanted: chosen, found: parties })))).toBeGreaterThanOrEqual(0.8)
  expect(share(pairs.map(({ parties, chosen }) => ({ wanted: parties, found: chosen })))).toBeGreaterThan(0.8)
})

test('at least 95 of 100 sums are found, and at least 80 of 100 that are chosen are sums of the deal', () => {
  const pairs = articles.map(({ article, passages }) => ({ sums: article.amounts.map(sumOf), named: findAmounts(passages) }))
  expect(pairs.flatMap(({ sums }) => sums).length).toBeGreaterThan(90)
  expect(share(pairs.map(({ sums, named }) => ({ wanted: sums, found: named.map(sumOf) })))).toBeGreaterThanOrEqual(0.95)
  const chosen = pairs.map(({ sums, named }) => ({ wanted: named.filter(({ isLikely }) => isLikely).map(sumOf), found: sums }))
  expect(share(chosen)).toBeGreaterThanOrEqual(0.8)
})

test('at least 90 of 100 publishers of sources are told from titles, and at most 1 of 100 titles is taken for a publisher', () => {
  const sources = articles.flatMap(({ article }) => article.sources)
  expect(sources.length).toBeGreaterThan(800)
  const shareTaken = (field: 'title' | 'publisher') =>
    sources.filter((source) => titleOrPublisher(source[field] ?? '', source.url).publisher !== null).length / sources.length
  expect(shareTaken('publisher')).toBeGreaterThanOrEqual(0.9)
  expect(shareTaken('title')).toBeLessThanOrEqual(0.01)
})
