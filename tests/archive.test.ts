import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TERM_NAMES } from '../src/content/article/deal/termNames.ts'
import { plainText } from '../src/content/article/inlineMarkup.ts'
import { parseArticle } from '../src/content/article/parseArticle.ts'
import { textsOfBlock } from '../src/content/article/textsOfBlock.ts'
import { whyLine } from '../src/content/article/whyLine.ts'
import { readContent } from '../src/publish/check/readContent.ts'

/*
 * The style of our own archive (docs/style.md), which `entente check` cannot know of: other publishers have theirs. Each test names the
 * articles that break a rule.
 */

const LONGEST_TITLE = 100
const LONGEST_LEAD = 34
const FEWEST_COLLECTIONS = 8

const content = readContent('public', { drafts: false })
const articles = readdirSync('public/articles')
  .filter((name) => name.endsWith('.json'))
  .map((name) => parseArticle(JSON.parse(readFileSync(`public/articles/${name}`, 'utf8')), name.replace(/\.json$/, '')))

type Article = (typeof articles)[number]

const lead = ({ whyItMatters }: Article) => whyLine(whyItMatters)
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)
const quotations = /[“"][^”"]*[”"]/g

/** All that we say ourselves: what is quoted is spelt as it was. */
const ownWords = ({ title, summary, body, terms, whyItMatters }: Article) =>
  [
    title,
    summary,
    ...body.filter((block) => typeof block === 'string' || !('quote' in block)).flatMap(textsOfBlock),
    ...terms.map(({ value }) => value),
    ...whyItMatters,
  ]
    .map((text) => plainText(text).replace(quotations, ''))
    .join(' ')

const slugsOf = (isWrong: (article: Article) => boolean) => articles.filter(isWrong).map(({ slug }) => slug)

test('the archive says to which day it reaches, and its latest news is of that day', () => {
  const site = JSON.parse(readFileSync('public/site.json', 'utf8')) as { coverage: { until: string } }
  expect(
    articles
      .map(({ date }) => date)
      .sort()
      .at(-1),
  ).toBe(site.coverage.until)
})

test('every article says why it matters, in a first sentence that a list has room for', () => {
  expect(slugsOf(({ whyItMatters }) => whyItMatters.length === 0)).toEqual([])
  expect(slugsOf((article) => wordsOf(lead(article)).length > LONGEST_LEAD)).toEqual([])
  expect(slugsOf(({ title }) => title.length > LONGEST_TITLE)).toEqual([])
})

test('no first sentence of why it matters hedges', () => {
  expect(slugsOf((article) => /\b(may|might|could|would|perhaps|possibly|probably)\b/.test(lead(article)))).toEqual([])
})

test('no two whys begin with the same four words', () => {
  const openings = articles.map((article) => wordsOf(lead(article)).slice(0, 4).join(' ').toLowerCase())
  expect(openings.filter((opening, place) => openings.indexOf(opening) !== place)).toEqual([])
})

test('every party has a role, every source a kind, and every paragraph and term its source', () => {
  expect(slugsOf(({ companies, roles }) => companies.some((id) => !roles[id]?.length))).toEqual([])
  expect(slugsOf(({ sources }) => sources.some(({ kind }) => kind === null))).toEqual([])
  const cites = (text: string) => /\[\^\d+\]/.test(text)
  expect(slugsOf(({ body }) => body.some((block) => typeof block === 'string' && !cites(block)))).toEqual([])
  expect(slugsOf(({ terms }) => terms.some(({ value }) => !cites(value)))).toEqual([])
})

test('terms have the names by which deals are compared, each once', () => {
  const names = ({ terms }: Article) => terms.map(({ name }) => name)
  expect(slugsOf((article) => names(article).some((name) => !TERM_NAMES.includes(name)))).toEqual([])
  expect(slugsOf((article) => new Set(names(article)).size < names(article).length)).toEqual([])
})

test('NVIDIA, gigawatts and days are spelt one way', () => {
  const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
  for (const slip of [/\bNvidia\b/, /\b[GM]W\b/, new RegExp(`\\b(${months}) \\d{1,2},? (19|20)\\d\\d`)])
    expect(slugsOf((article) => slip.test(ownWords(article)))).toEqual([])
})

test('there are collections, each with an introduction and a note on every article', () => {
  expect(content.collections.length).toBeGreaterThanOrEqual(FEWEST_COLLECTIONS)
  for (const { slug, introduction, articles: members } of content.collections) {
    expect(introduction.length, slug).toBeGreaterThan(0)
    expect(
      members.filter(({ note }) => !note),
      slug,
    ).toEqual([])
  }
})
