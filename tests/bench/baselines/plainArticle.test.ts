// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/content/article/parseArticle.ts'
import { plainArticle } from './plainArticle.ts'
import { plainDataOf } from './plainDataOf.ts'

const names = new Map([
  ['openai', 'OpenAI'],
  ['att', 'AT&T'],
])
const article = (slug: string, parts: object = {}) =>
  parseArticle(
    {
      title: 'Who <pays> whom',
      date: '2025-09-12',
      companies: ['att', 'openai'],
      kind: 'agreement',
      summary: 'Money & *power*.',
      body: ['They met.[^1]', { heading: 'After that' }, { list: ['One', 'Two'] }, { quote: 'Well.', by: 'Somebody' }],
      whyItMatters: ['Because. It does.'],
      sources: [{ title: 'A "joint" statement', publisher: 'OpenAI', url: 'https://openai.com/?a=1&b=2' }],
      ...parts,
    },
    slug,
  )

test('a plain article holds its whole text, escaped, and no script', () => {
  const html = plainArticle(article('a'), names)
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<link rel="stylesheet"')
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  expect(body.querySelector('h1')?.textContent).toBe('Who <pays> whom')
  for (const text of ['AT&T, OpenAI', 'Money & power.', 'They met.', 'After that', 'One', 'Well.', 'Because. It does.'])
    expect(body.textContent).toContain(text)
  const links = [...body.querySelectorAll('li a')].map((link) => [link.textContent, link.getAttribute('href')])
  expect(links).toEqual([['A "joint" statement', 'https://openai.com/?a=1&b=2']])
})

test('a part that an article does not have leaves no heading', () => {
  const html = plainArticle(article('a', { whyItMatters: [], sources: [] }), names)
  expect(html).not.toContain('Why it matters')
  expect(html).not.toContain('Sources')
})

test('the plain app gets the rows in the order of the articles, and the most frequent companies first', () => {
  const data = plainDataOf([article('b'), article('a', { companies: ['openai'] })], names)
  expect(data.cards.map(({ slug, why }) => [slug, why])).toEqual([
    ['b', 'Because.'],
    ['a', 'Because.'],
  ])
  expect(data.companies).toEqual([
    { id: 'openai', name: 'OpenAI' },
    { id: 'att', name: 'AT&T' },
  ])
})
