import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Inline, isAllowedLink, parseInline, plainText } from './inlineMarkup.ts'

const text = (words: string): Inline => ({ type: 'text', text: words })
const emphasis = (words: string): Inline => ({ type: 'emphasis', text: words })
const link = (words: string, href: string): Inline => ({ type: 'link', text: words, href })
const citation = (number: number): Inline => ({ type: 'citation', number })

/** Texts made of the characters that mean something, far likelier to hit on marks than random ones. */
const markedText = fc.string({
  unit: fc.constantFrom('*', '[', ']', '(', ')', '^', '1', '/', ':', '\\', ' ', 'a', 'https://x.org', 'javascript:', '//', '<b>', '\n'),
  maxLength: 40,
})

const anyText = fc.string({
  unit: fc.oneof(fc.string({ minLength: 1, maxLength: 4 }), fc.constantFrom('é', '語', '🤝', '\u2028', '\ud800', '\n', '\t')),
})

test.each<[string, string, Inline[]]>([
  ['no marks', 'Plain words.', [text('Plain words.')]],
  ['nothing', '', []],
  ['emphasis', 'a *very* big deal', [text('a '), emphasis('very'), text(' big deal')]],
  ['emphasis of several words', '*two words*', [emphasis('two words')]],
  ['emphasis of one letter', '*a*', [emphasis('a')]],
  ['an asterisk that does not close', '5 * 3 and *so on', [text('5 * 3 and *so on')]],
  ['asterisks with spaces inside', 'a * b * c', [text('a * b * c')]],
  ['two asterisks', 'a ** b', [text('a ** b')]],
  ['a link', 'see [the statement](https://openai.com/x)', [text('see '), link('the statement', 'https://openai.com/x')]],
  ['a link in capitals', '[x](HTTPS://openai.com/)', [link('x', 'HTTPS://openai.com/')]],
  ['a link to an article', '[last year](/articles/a-b/)', [link('last year', '/articles/a-b/')]],
  ['brackets in an address', '[x](https://en.wikipedia.org/wiki/A_(b))', [link('x', 'https://en.wikipedia.org/wiki/A_(b)')]],
  ['a closing bracket after a link', '([x](https://x.org/))', [text('('), link('x', 'https://x.org/'), text(')')]],
  ['words in brackets', 'he said [sic] so', [text('he said [sic] so')]],
  ['a link that does not close', '[x](https://x.org', [text('[x](https://x.org')]],
  ['a link without words', '[](https://x.org)', [text('[](https://x.org)')]],
  ['a citation', 'so it is.[^1]', [text('so it is.'), citation(1)]],
  ['citations in a row', 'so.[^1][^12]', [text('so.'), citation(1), citation(12)]],
  ['a citation without number', '[^a]', [text('[^a]')]],
  ['HTML', '<b>bold</b> & <script>', [text('<b>bold</b> & <script>')]],
  ['all together', '*a* [b](https://b.org)[^2]', [emphasis('a'), text(' '), link('b', 'https://b.org'), citation(2)]],
])('%s', (_what, marked, parts) => {
  expect(parseInline(marked)).toEqual(parts)
})

test('text without marks comes back unchanged', () => {
  const unmarked = anyText.filter((words) => words !== '' && !/[*[\]]/.test(words))
  fc.assert(
    fc.property(unmarked, (words) => {
      expect(parseInline(words)).toEqual([text(words)])
      expect(plainText(words)).toBe(words)
    }),
  )
})

test('no text makes it throw, and no words get lost', () => {
  fc.assert(
    fc.property(fc.oneof(markedText, anyText), (words) => {
      const parts = parseInline(words)
      const letters = parts.map((part) => (part.type === 'citation' ? `[^${part.number}]` : part.text)).join('')
      expect(words.length).toBeGreaterThanOrEqual(letters.length)
      expect(parts.every((part) => part.type === 'citation' || part.text !== '')).toBe(true)
      expect(parts.filter((part, i) => part.type === 'text' && parts[i + 1]?.type === 'text')).toEqual([])
    }),
  )
})

test('a link leads to the web or to the site itself, and never runs a script', () => {
  const site = 'https://entente.example'
  const address = fc.string({ unit: fc.constantFrom('/', '\\', ':', 'a', 'javascript:', 'https://x.org') })
  fc.assert(
    fc.property(address, (href) => {
      for (const part of parseInline(`[words](${href})`)) {
        if (part.type !== 'link' || !URL.canParse(part.href, site)) continue
        const { protocol, origin } = new URL(part.href, site)
        expect(protocol).toMatch(/^https?:$/)
        if (!/^https?:/i.test(part.href)) expect(origin).toBe(site)
      }
    }),
    { numRuns: 500 },
  )
})

test.each(['https://openai.com/', 'http://openai.com', 'HTTPS://OPENAI.COM/', '/articles/a/', '/'])('%s is allowed as a link', (href) => {
  expect(isAllowedLink(href)).toBe(true)
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'mailto:a@b.org',
  'ftp://x.org',
  '//evil.example',
  '///evil.example',
  // Browsers read a backslash as a slash, so this leads away from the site as //evil.example does.
  '/\\evil.example',
  'https://',
  'https:/x',
  'openai.com',
  'articles/a/',
  '#source-1',
  '',
])('%s is not allowed as a link', (href) => {
  expect(isAllowedLink(href)).toBe(false)
  expect(parseInline(`[words](${href})`).filter(({ type }) => type === 'link')).toEqual([])
})

test('plain text has the words without marks and citations', () => {
  expect(plainText('*Big* news from [OpenAI](https://openai.com/).[^1] More.[^2][^3]')).toBe('Big news from OpenAI. More.')
})
