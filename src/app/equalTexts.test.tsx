// @vitest-environment jsdom

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import { renderPage } from '../../tests/renderPage.tsx'
import { deriveDirectory } from '../content/query/companyProfile.ts'
import { EMPTY_FILTER } from '../content/query/filter.ts'
import { deriveArticleContext } from '../content/story/articleContext.ts'
import { derivePartnership } from '../content/story/derivePartnership.ts'
import { Entry } from '../features/entry/Entry.tsx'
import { FilterChips } from '../features/filters/FilterChips.tsx'
import { ArticleBody } from '../pages/article/ArticleBody.tsx'
import { Byline } from '../pages/article/Byline.tsx'
import { Corrections } from '../pages/article/Corrections.tsx'
import { SourceList } from '../pages/article/sources/SourceList.tsx'
import { WhatChanged } from '../pages/article/WhatChanged.tsx'
import { WhyItMatters } from '../pages/article/WhyItMatters.tsx'
import { findCompanies } from '../pages/company/findCompanies.ts'
import { groupCompanies } from '../pages/company/groupCompanies.ts'
import { MoneyFlows } from '../pages/partnership/MoneyFlows.tsx'
import { StandingTerms } from '../pages/partnership/StandingTerms.tsx'
import { StorySteps } from '../pages/partnership/StorySteps.tsx'

const text = 'The same again.'
const marked = '*The same* *The same* [same](/about/) [same](/about/) again.[^1][^1]'
const term = { name: 'Price', value: 'The same.' }
const amount = { value: 1_000_000, currency: 'USD', what: 'investment', from: 'microsoft', to: 'openai' }
const twice = <T,>(item: T): T[] => [item, item]
const FILE = articleFile({
  body: [...twice(text), ...twice(marked), { list: twice(text) }, ...twice({ heading: text }), ...twice({ quote: text, by: text })],
  whyItMatters: twice(text),
  terms: twice(term),
  amounts: twice(amount),
  sources: twice({ title: text, publisher: text, url: 'https://example.org/', date: '2025-01-01' }),
  authors: twice({ name: text }),
  corrections: twice({ date: '2025-09-13', text }),
})
const archive = memoryArchive({ first: FILE, second: { ...FILE, date: '2025-10-01', follows: ['first'] } })

/** What React says against what is rendered from here on. */
function complaints(): unknown[][] {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => said.mockRestore())
  return said.mock.calls
}

test('an article may say everything twice', async () => {
  const said = complaints()
  const article = await archive.article('second')
  const { changes, later } = await deriveArticleContext(archive, article)
  renderPage(
    <>
      <Byline authors={article.authors} />
      <ArticleBody blocks={article.body} />
      <WhyItMatters paragraphs={article.whyItMatters} later={later} />
      <WhatChanged changes={changes} />
      <SourceList sources={article.sources} known={{ labels: {}, withoutPage: [] }} />
      <Corrections updated={null} corrections={article.corrections} />
    </>,
  )
  expect(screen.getAllByText(text).length).toBeGreaterThan(8)
  expect(said).toEqual([])
})

test('two articles of one list may be the same but for their addresses', () => {
  const said = complaints()
  const card = {
    title: text,
    date: '2025-09-11',
    companies: ['a', 'b'],
    kind: 'cloud',
    status: 'announced',
    summary: text,
    why: text,
  } as const
  const labels = { a: { id: 'a', name: 'The same', hue: 1 }, b: { id: 'b', name: 'The same', hue: 1 } }
  const origin = { search: '', scope: null, name: 'Timeline', steps: 1 }
  renderPage(
    <ol>
      {['first', 'second'].map((slug) => (
        <Entry key={slug} card={{ ...card, companies: ['a', 'b'], slug }} labels={labels} origin={origin} onIntent={() => {}} />
      ))}
    </ol>,
  )
  expect(screen.getAllByText(/Why it matters/)).toHaveLength(2)
  expect(said).toEqual([])
})

test('so may the story of two companies', async () => {
  const said = complaints()
  const partnership = await derivePartnership(archive, 'microsoft', 'openai')
  if (!partnership) throw new Error('the two are in the news together')
  const { parties, flows, uncounted, labels, terms, ended } = partnership
  renderPage(
    <>
      <StandingTerms terms={terms} ended={ended} />
      <MoneyFlows parties={parties} flows={flows} uncounted={uncounted} labels={labels} />
      <StorySteps partnership={partnership} />
    </>,
  )
  expect(screen.getAllByText('Price').length).toBeGreaterThan(0)
  expect(said).toEqual([])
})

test('a company may be called as a kind of news is', () => {
  const said = complaints()
  const labels = { cloud: { id: 'cloud', name: 'Cloud', hue: 1 } }
  renderPage(
    <QueryClientProvider client={new QueryClient()}>
      <FilterChips filter={{ ...EMPTY_FILTER, companies: ['cloud'], kinds: ['cloud'] }} labels={labels} onUpdate={() => {}} />
    </QueryClientProvider>,
  )
  expect(screen.getAllByRole('button', { name: 'Cloud, remove' })).toHaveLength(2)
  expect(said).toEqual([])
})

test('a sector that is called "other" is that of the companies without one', async () => {
  const { latest } = (await deriveDirectory(archive))[0] ?? {}
  if (!latest) throw new Error('the archive has companies')
  const company = { id: 'a', name: 'A', hue: 0, aliases: [], count: 1, latest }
  const groups = groupCompanies(
    findCompanies(
      [
        { ...company, sector: 'other' },
        { ...company, id: 'b', sector: null },
      ],
      '',
    ),
    { order: 'sector' },
  )
  expect(groups.map(({ name, entries }) => [name, entries.length])).toEqual([['other', 2]])
})
