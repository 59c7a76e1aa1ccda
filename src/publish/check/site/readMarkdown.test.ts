import { expect, test } from 'vitest'
import { parsePageText } from '../../../content/page/pageText.ts'
import type { Fault } from '../../faults/fault.ts'
import { readMarkdown } from './readMarkdown.ts'

function read(text: string) {
  const faults: Fault[] = []
  const page = readMarkdown(text, 'method', 'pages/method.md', faults)
  return { page, faults }
}

const PAGE = `# How we *work*

First words, with **strong** ones, \`code\` and [a link](https://example.org/).\\
A new line. See [the map](/map/).

## Sources

1. One
2. Two
   - within

> Said so.

### Sources

---

    as it is
`

test('a page is its title, its first words and its blocks', () => {
  const { page, faults } = read(PAGE)
  expect(faults).toEqual([])
  expect(page).toMatchObject({
    title: 'How we work',
    description: 'First words, with strong ones, code and a link. A new line. See the map.',
    links: [{ href: '/map/', line: 4, column: 17 }],
  })
  expect(page?.blocks).toEqual([
    {
      type: 'paragraph',
      parts: [
        'First words, with ',
        { type: 'strong', parts: ['strong'] },
        ' ones, ',
        { type: 'code', text: 'code' },
        ' and ',
        { type: 'link', href: 'https://example.org/', parts: ['a link'] },
        '.',
        { type: 'break' },
        'A new line. See ',
        { type: 'link', href: '/map/', parts: ['the map'] },
        '.',
      ],
    },
    { type: 'heading', level: 2, id: 'sources', parts: ['Sources'] },
    {
      type: 'list',
      ordered: true,
      items: [
        [{ type: 'paragraph', parts: ['One'] }],
        [
          { type: 'paragraph', parts: ['Two'] },
          { type: 'list', ordered: false, items: [[{ type: 'paragraph', parts: ['within'] }]] },
        ],
      ],
    },
    { type: 'quote', blocks: [{ type: 'paragraph', parts: ['Said so.'] }] },
    { type: 'heading', level: 3, id: 'sources-2', parts: ['Sources'] },
    { type: 'rule' },
    { type: 'code', text: 'as it is' },
  ])
})

test('what is written is what browsers read', () => {
  const { page } = read(PAGE)
  const published = { title: page?.title, description: page?.description, blocks: page?.blocks }
  expect(parsePageText(JSON.parse(JSON.stringify(published)), 'a page')).toEqual(published)
})

test.each([
  ['HTML', '# A\n\n<b>bold</b>', 3, 1, 'HTML'],
  ['a script', '# A\n\n<script>alert(1)</script>', 3, 1, 'HTML'],
  ['HTML within a line', '# A\n\nSome <i>words</i>', 3, 6, 'HTML'],
  ['a picture', '# A\n\n![x](y.png)', 3, 1, 'a picture'],
  ['a second title', '# A\n\n# B', 3, 1, 'a second title'],
  ['no title', 'Words', 1, 1, 'a page that begins without a title'],
  ['nothing', '', 1, 1, 'an empty file'],
  ['a link that runs code', '# A\n\n[x](javascript:alert(1))', 3, 1, 'a link to "javascript:alert(1)"'],
  ['a link to another host without its protocol', '# A\n\n[x](//example.org/)', 3, 1, 'a link to "//example.org/"'],
])('%s is a fault', (_what, text, line, column, found) => {
  expect(read(text).page).toBeNull()
  expect(read(text).faults[0]).toMatchObject({ file: 'pages/method.md', line, column, found })
})
