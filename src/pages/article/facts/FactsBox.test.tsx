// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../../../tests/fixtures/memoryArchive.ts'
import { renderPage } from '../../../../tests/renderPage.tsx'
import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import { othersWords } from '../../../content/article/deal/sourceKinds.ts'
import { deriveArticleContext } from '../../../content/story/articleContext.ts'
import { OthersWordsContext } from '../../../features/entry/SourceMark.tsx'
import { FactsBox } from './FactsBox.tsx'

/** Shows the box of the article `a`, among others. */
async function show(differences: Partial<ArticleFile>, others: ArticleFiles = {}, companies: readonly string[] = []) {
  const archive = memoryArchive({ a: articleFile({ sources: [], ...differences }), ...others }, companies)
  const article = await archive.article('a')
  const context = await deriveArticleContext(archive, article)
  renderPage(
    <OthersWordsContext value={othersWords(article.sources)}>
      <FactsBox article={article} context={context} />
    </OthersWordsContext>,
  )
  return screen.getByRole('region', { name: 'The deal at a glance' })
}

/** The lines of a row, by its name; `null` where there is no such row. */
function rowOf(box: HTMLElement, name: string): string[] | null {
  const term = within(box)
    .queryAllByRole('term')
    .find(({ textContent }) => textContent === name)
  const lines = term?.parentElement?.querySelectorAll('dd')
  return lines ? [...lines].map(({ textContent }) => (textContent ?? '').replaceAll('\u00a0', ' ').trim()) : null
}

const AMOUNT = { value: 1e11, currency: 'USD', what: 'investment', from: 'microsoft', to: 'openai' }

test('there are rows only of what is said', async () => {
  const box = await show({})
  const names = within(box).getAllByRole('term')
  expect(names.map(({ textContent }) => textContent)).toEqual(['Dates', 'Still true?'])
})

test('each party stands with its roles, and leads to its page', async () => {
  const box = await show({
    companies: ['openai', 'microsoft', 'us-regulator'],
    roles: { openai: ['customer'], microsoft: ['investor', 'supplier'], 'us-regulator': ['regulator'] },
  })
  expect(rowOf(box, 'Parts')).toEqual(['OPENAI customer · MICROSOFT investor and supplier · US-REGULATOR regulator'])
  expect(within(box).getByRole('link', { name: 'MICROSOFT' })).toHaveAttribute('href', '/companies/microsoft/')
})

test('whoever is mentioned stands in a line below, as a link where there is a page', async () => {
  const box = await show({ mentions: ['oracle', 'arm'] }, { b: articleFile({ companies: ['oracle', 'openai'] }) }, ['arm'])
  expect(rowOf(box, 'Parts')?.at(-1)).toBe('Also mentioned: ORACLE · ARM')
  expect(within(box).getByRole('link', { name: 'ORACLE' })).toHaveAttribute('href', '/companies/oracle/')
  expect(within(box).queryByRole('link', { name: 'ARM' })).toBeNull()
})

test('sums and sizes say how much, from whom to whom, of what, and how certain where that is not plain', async () => {
  const box = await show({
    amounts: [
      { ...AMOUNT, qualifier: 'up to', status: 'intended' },
      { value: 2e7, most: 2.5e7, currency: 'USD', what: 'licence', period: 'year', to: 'openai' },
    ],
    sizes: [
      { value: 10, unit: 'GW', qualifier: 'at least', what: 'systems', from: 'microsoft' },
      { value: 5, unit: 'years', what: 'the contract', status: 'completed' },
    ],
  })
  expect(rowOf(box, 'Money')).toEqual([
    'up to $100 billion, MICROSOFT → OPENAI intended investment',
    '$20 million to $25 million a year, to OPENAI licence',
  ])
  expect(rowOf(box, 'Size')).toEqual(['at least 10 GW, from MICROSOFT systems', '5 years completed the contract'])
  expect(within(box).getByText('intended')).toHaveClass('border-dashed')
  expect(within(box).getByText('completed')).not.toHaveClass('border-dashed')
  expect(within(box).getByRole('img', { name: 'to' })).toHaveTextContent('→')
})

test('sums that are told elsewhere lead there', async () => {
  const programme = articleFile({ title: 'The programme', date: '2025-01-01', amounts: [{ ...AMOUNT, value: 5e11 }] })
  const box = await show({ amounts: [{ ...AMOUNT, partOf: 'programme', sameAs: 'programme' }] }, { programme })
  expect(rowOf(box, 'Money')?.join()).toContain('the same money as in the news of 1 Jan 2025')
  expect(rowOf(box, 'Money')?.join()).toContain('part of $500 billion in the news of 1 Jan 2025')
  for (const link of within(box).getAllByRole('link', { name: 'the news of 1 Jan 2025' }))
    expect(link).toHaveAttribute('href', '/articles/programme/')
})

const REPLACEMENT = {
  next: articleFile({ date: '2026-02-27', follows: ['a'], terms: [{ name: 'Equity', value: 'A tenth.' }], amounts: [AMOUNT] }),
}

test('what was replaced says by what, once where that is all, and the news no longer holds', async () => {
  const size = { value: 10, unit: 'GW' as const, what: 'systems' }
  const box = await show({ status: 'intended', amounts: [AMOUNT], sizes: [size, { ...size, value: 1 }] }, REPLACEMENT)
  expect(rowOf(box, 'Money')).toEqual([
    '$100 billion, MICROSOFT → OPENAI intended investmentreplaced by the news of 27 Feb 2026, which counts instead',
  ])
  expect(rowOf(box, 'Size')).toEqual(['10 GW intended systems', '1 GW intended systems', 'all replaced by the news of 27 Feb 2026'])
  expect(rowOf(box, 'Still true?')).toEqual(['Replaced in February 2026'])
  expect(within(box).getByRole('link', { name: 'Replaced in February 2026' })).toHaveAttribute('href', '/articles/next/')
})

test.each([
  [undefined, 'announced 12 Sep 2025'],
  ['intended', 'announced 12 Sep 2025'],
  ['reported', 'reported 12 Sep 2025'],
  ['completed', 'news of 12 Sep 2025'],
  ['ended', 'news of 12 Sep 2025'],
])('the day of news that is %s', async (status, words) => {
  expect(rowOf(await show({ ...(status !== undefined && { status }) }), 'Dates')).toEqual([words])
})

test('other days follow, what is not exact in quotation marks', async () => {
  const dates = [
    { what: 'signed', when: '2025-09-11' },
    { what: 'first gigawatt', when: 'second half of 2026' },
  ]
  expect(rowOf(await show({ dates }), 'Dates')).toEqual([
    'announced 12 Sep 2025 · signed 11 Sep 2025 · first gigawatt “second half of 2026”',
  ])
})

test('how sure it is leads to the sources, and marks say which are of others', async () => {
  const box = await show({
    status: 'intended',
    sources: [
      { publisher: 'OpenAI', company: 'openai', kind: 'announcement', url: 'https://openai.com/' },
      { publisher: 'CNBC', kind: 'report', url: 'https://cnbc.com/' },
      { publisher: 'Nobody', kind: 'analysis', url: 'https://example.org/' },
    ],
  })
  expect(rowOf(box, 'How sure')).toEqual(['OPENAI’s own word1, others’ reports23; a letter of intent or plan, no contract'])
  const marks = within(box).getAllByRole('link', { name: /^source/ })
  expect(marks.map((mark) => [mark.getAttribute('aria-label'), mark.getAttribute('href')])).toEqual([
    ['source 1', '#source-1'],
    ['source 2, report', '#source-2'],
    ['source 3, analysis', '#source-3'],
  ])
})

test('a look for later news is told, grey where it is long ago', async () => {
  const latest = articleFile({ date: '2026-11-29', companies: ['oracle', 'arm'] })
  const note = async (checked: string) => {
    const box = await show({ checked }, { latest })
    const found = within(box).getByText(/^Checked/)
    return [found.textContent, found.className]
  }
  expect(await note('2026-11-27')).toEqual(['Checked 27 Nov 2026, no later news found', ''])
})

test('a long row folds what is beyond eight entries', async () => {
  const companies = Array.from({ length: 12 }, (_, i) => `company-${i}`)
  const roles: ArticleFile['roles'] = { 'company-0': ['host'] }
  const amounts = Array.from({ length: 10 }, (_, i) => ({ value: i + 1, currency: 'USD', what: `sum ${i}` }))
  const box = await show({ companies, roles, amounts })
  const [parties, sums] = [...box.querySelectorAll('details')]
  expect(parties?.querySelector('summary')).toHaveTextContent('4 more parties')
  expect(parties?.querySelectorAll('a')).toHaveLength(4)
  expect(sums?.querySelector('summary')).toHaveTextContent('2 more sums')
  expect(sums?.querySelectorAll('li')).toHaveLength(2)
  expect(rowOf(box, 'Money')).toHaveLength(9)
})
