import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cited, formatBibTex, formatCslJson, formatTextCitation } from './formatCitation.ts'

const cited = (differences: Partial<Cited> = {}): Cited => ({
  slug: 'a-joint-statement',
  title: 'OpenAI and Microsoft put out a joint statement',
  authors: [],
  date: '2025-09-12',
  site: 'Entente',
  address: 'https://example.org/articles/a-joint-statement/',
  ...differences,
})

test('as text: who, when, what, where', () => {
  expect(formatTextCitation(cited())).toBe(
    'Entente (12 September 2025). “OpenAI and Microsoft put out a joint statement”. https://example.org/articles/a-joint-statement/',
  )
})

test('as BibTeX: an entry with a key that stays', () => {
  expect(formatBibTex(cited())).toBe(`@online{entente-a-joint-statement,
  author = {{Entente}},
  title = {{OpenAI and Microsoft put out a joint statement}},
  date = {2025-09-12},
  url = {https://example.org/articles/a-joint-statement/},
  langid = {english}
}`)
})

const AUTHORS = ['Ada Lovelace', 'Simon & Garfunkel', 'Jane and John']

test('authors come first, and the site publishes', () => {
  const by = cited({ authors: AUTHORS })
  expect(formatTextCitation(by)).toBe(
    'Ada Lovelace, Simon & Garfunkel and Jane and John (12 September 2025). “OpenAI and Microsoft put out a joint statement”. Entente. https://example.org/articles/a-joint-statement/',
  )
  expect(formatBibTex(by)).toContain(
    '  author = {{Ada Lovelace} and {Simon \\& Garfunkel} and {Jane and John}},\n  title = {{OpenAI and Microsoft put out a joint statement}},\n  organization = {{Entente}},\n',
  )
  expect(JSON.parse(formatCslJson(by))).toMatchObject([
    { author: AUTHORS.map((literal) => ({ literal })), 'container-title': 'Entente', issued: { 'date-parts': [[2025, 9, 12]] } },
  ])
})

test.each([
  ['AT&T pays $100 for 5% of C#_AI', 'AT\\&T pays \\$100 for 5\\% of C\\#\\_AI'],
  ['{a} \\ b ~ c ^', '{\\textbraceleft}a{\\textbraceright} {\\textbackslash} b {\\textasciitilde} c {\\textasciicircum}'],
  ['“Quoted” and "plain", Zürich, 東京', '“Quoted” and "plain", Zürich, 東京'],
])('LaTeX reads %j as it stands', (title, escaped) => {
  expect(formatBibTex(cited({ title }))).toContain(`title = {{${escaped}}},`)
})

test('braces are balanced and never close the entry early, whatever the title', () => {
  const titles = fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', '"', ' ', '\n', 'a', 'é', '東', '🤝') })
  fc.assert(
    fc.property(titles, titles, fc.array(titles), (title, site, authors) => {
      const entry = formatBibTex(cited({ title, site, authors }))
      let shownCount = 0
      for (const [index, character] of [...entry].entries()) {
        if (character === '{') shownCount++
        if (character === '}') shownCount--
        if (shownCount === 0 && index > entry.indexOf('{')) expect(index).toBe([...entry].length - 1)
      }
      expect(shownCount).toBe(0)
      expect(entry.split('\n')).toHaveLength(authors.length > 0 ? 8 : 7)
    }),
  )
})

test('CSL-JSON holds one item, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(JSON.parse(formatCslJson(cited({ title })))).toEqual([
        {
          id: 'entente-a-joint-statement',
          type: 'webpage',
          title,
          author: [{ literal: 'Entente' }],
          'container-title': 'Entente',
          issued: { 'date-parts': [[2025, 9, 12]] },
          URL: 'https://example.org/articles/a-joint-statement/',
          language: 'en',
        },
      ])
    }),
  )
})

test('a site whose name gives no key leaves the slug', () => {
  expect(formatBibTex(cited({ site: '協商' }))).toContain('@online{a-joint-statement,')
})
