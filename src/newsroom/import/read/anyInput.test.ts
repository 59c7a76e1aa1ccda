import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { afterAll, expect, test, vi } from 'vitest'
import { parseInline } from '../../../content/article/inlineMarkup.ts'
import { findForeignMarkup } from '../../../publish/check/article/foreignMarkup.ts'
import { findUnprintable } from '../../../publish/check/json/findUnprintable.ts'
import type { Story } from '../story.ts'
import { readStories } from './readStories.ts'
import { readTable } from './readTable.ts'

vi.setConfig({ testTimeout: 30_000 })
afterAll(() => vi.resetConfig())

const FOLDER = 'tests/fixtures/import'
const NAMES = ['a.txt', 'a.html', 'a.md', 'a.csv', 'a.json', 'a.xml', 'a', 'a.eml']
const fixtures = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => readFileSync(join(FOLDER, name)))

/** Marks of ours and of others, and what programs leave behind, among words. */
const MARKS =
  '* ** *** _ __ ` [ ] ( ) [^1] [1] [1,2] [x](https://x.example/) ](https://x.example) [https://x.example](y) <b> </b> <p> <div> </div> <br> <a href="/x">y</a> <https://x.example|y> <mailto:x@y.example> & &amp; &#8217; &amp;lt;b&gt; &#x1f600; # ## • - 1. > | \\ \\u2019 \\" â€™ Ã© â€ Â â \u200b \ufeff \u00ad \u0000 \u0007 \ud800 \uffff \n \n\n \t : — -- --- *** ### " , ; https://x.example/a_b_(c) Source: By Subject: Date: From: About Why it matters Helion Aurora GmbH 5 $6.5bn 12.09.2025 {" }'.split(
    / (?!\n)/,
  )
const messy = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...MARKS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) }),
    { maxLength: 40 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom('', ' ', ' ', '\n'), { minLength: parts.length, maxLength: parts.length })
      .map((blanks) => parts.map((part, i) => part + blanks[i]).join('')),
  )

function expectFit(story: Story) {
  const marked = story.blocks.flatMap((block) => {
    if (typeof block === 'string') return [block]
    return 'list' in block ? block.list : 'quote' in block ? [block.quote] : []
  })
  const plain = story.blocks.flatMap((block) => {
    if (typeof block === 'string' || 'list' in block) return []
    return 'heading' in block ? [block.heading] : block.by === null ? [] : [block.by]
  })
  const { summary, whyItMatters = [], authors = [] } = story.stated
  marked.push(...whyItMatters)
  plain.push(...authors.map(({ name }) => name), ...[story.title, summary].filter((text) => typeof text === 'string'))
  for (const text of marked) {
    expect(findForeignMarkup(text, 'marked', 20)).toEqual([])
    for (const part of parseInline(text)) {
      expect(part.type).not.toBe('citation')
      if (part.type === 'link') expect(part.href).toMatch(/^https?:|^\/articles\//)
    }
  }
  for (const text of plain) expect(findForeignMarkup(text, 'plain')).toEqual([])
  for (const text of [...marked, ...plain]) {
    expect(text.trim()).toBe(text)
    expect(text).not.toBe('')
  }
  expect(findUnprintable(story)).toEqual([])
  if (story.url !== null) expect(story.url).toMatch(/^https?:\/\//)
}

test('no bytes make it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...NAMES), async (content, name) => {
      const { stories, problems } = await readStories({ name, type: '', content })
      expect(stories.length + problems.length).toBeGreaterThan(0)
      stories.forEach(expectFit)
    }),
    { numRuns: 200 },
  )
})

test('inputs that break off, or are two in one, are read or told', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...fixtures),
      fc.constantFrom(...fixtures),
      fc.nat(3000),
      fc.nat(3000),
      fc.constantFrom(...NAMES),
      async (one, other, end, start, name) => {
        const content = Buffer.concat([one.subarray(0, end), other.subarray(start)])
        const { stories, problems } = await readStories({ name, type: '', content })
        expect(stories.length + problems.length).toBeGreaterThan(0)
        stories.forEach(expectFit)
      },
    ),
    { numRuns: 60 },
  )
})

test.each([
  ['a.txt', (text: string) => text],
  ['a.md', (text: string) => `# Title\n\n${text}`],
  ['a.html', (text: string) => `<p>${text}</p><p>${text}</p>`],
  ['page.html', (text: string) => `<html><head><title>${text}</title></head><body><article><p>${text}</p></article></body></html>`],
  [
    'a.json',
    (text: string) => JSON.stringify({ title: text, body: [text, { heading: text }, { quote: text, by: text }], why: text, summary: text }),
  ],
  [
    'a.csv',
    (text: string) =>
      Papa.unparse([
        ['Title', 'Notes', 'Why it matters', 'Author'],
        [text, text, text, text],
      ]),
  ],
])('whatever stands in %s, its texts pass the check', async (name, make) => {
  await fc.assert(
    fc.asyncProperty(messy, async (text) => {
      const { stories } = await readStories({ name, type: '', content: make(text) })
      stories.forEach(expectFit)
    }),
    // Found once: a tag that begins in one paragraph and ends in the next.
    { numRuns: name === 'page.html' ? 30 : 150, examples: [['<a\uffff \n \n\n>*'], ['- x <a\n\n  y> z'], ['> x <a\n>\n> y> z']] },
  )
})

test('what a program writes as CSV is read as it was', () => {
  const word = fc
    .stringMatching(/^[A-Z][a-z"',; é]{2,20}[a-z]$/)
    .filter((text) => !/^(?:total|sum|none|various|null|unknown|confidential|undisclosed)/i.test(text))
  const row = fc.record({ Title: word, Status: word, Type: word, Colour: word })
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      (rows, delimiter, newline) => {
        const { stories, problems } = readTable(Papa.unparse(rows, { delimiter, newline, quotes: true }), 'a.csv')
        const line = (text: string) => text.replace(/\s+/g, ' ').trim()
        expect(problems).toEqual([])
        expect(stories.map(({ title, stated, others }) => [title, stated.status, stated.kind, others[0]?.value])).toEqual(
          rows.map(({ Title, Status, Type, Colour }) => [Title, Status, Type, Colour].map(line)),
        )
      },
    ),
  )
})

test('3,000 rows are read in a moment', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ({
    Date: `${(i % 28) + 1}/${(i % 12) + 1}/2025`,
    Title: `Helion and Aurora sign agreement number ${i}`,
    Companies: `Helion; Aurora ${i % 50}`,
    Amount: i % 3 ? `$${i} million` : '',
    Notes: `Helion & Aurora [${i}] said "yes" on *all* points, as <b>planned</b>.`,
    Source: `https://news.example/${i}`,
  }))
  // Of the processor: how long it takes by the clock is also up to what else runs.
  const start = process.cpuUsage()
  const { stories, problems } = await readStories({ name: 'deals.csv', type: 'text/csv', content: Papa.unparse(rows) })
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(3000)
  expect(problems).toEqual([])
  expect(stories).toHaveLength(3000)
  expect(stories[0]?.dates).toEqual([{ words: '1/1/2025', where: 'column Date', order: null }])
  expect(stories[1]?.dates).toEqual([{ words: '2/2/2025', where: 'column Date', order: null }])
  expect(stories[28]?.dates).toEqual([
    { words: '1/5/2025', where: 'column Date', order: { is: 'dayFirst', shownBy: '13/1/2025 in row 14' } },
  ])
  expect(new Set(stories.map(({ id }) => id)).size).toBe(3000)
})
