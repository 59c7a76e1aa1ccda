import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Report, reportAddress, reportForm } from './reportAddress.ts'

const REPORT: Report = {
  kind: 'mistake',
  site: 'Quantum deals',
  title: 'IonQ & IBM join forces',
  address: 'https://example.org/articles/ionq-ibm/?from=2025-01-01&to=2025-12-31',
}
const MAIL = 'mailto:news+ai@example.org'
const GITHUB = 'https://github.com/example/news/issues/new'
const GITLAB = 'https://gitlab.com/example/news/-/issues/new'

/** What a mail program makes of an address (RFC 6068): there, a plus is a plus. */
function readMail(address: string): Record<string, string> {
  const [to = '', query = ''] = address.slice('mailto:'.length).split('?')
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent))
  return { to: decodeURIComponent(to), ...Object.fromEntries(fields) }
}

test('a mail: whom to, what about, and lines to fill in', () => {
  const address = reportAddress(MAIL, REPORT)
  expect(address).toBe(
    'mailto:news+ai@example.org?subject=Quantum%20deals%3A%20IonQ%20%26%20IBM%20join%20forces' +
      '&body=https%3A%2F%2Fexample.org%2Farticles%2Fionq-ibm%2F%3Ffrom%3D2025-01-01%26to%3D2025-12-31%0D%0A%0D%0AWhat%20is%20wrong%3A%0D%0A%0D%0ASource%3A',
  )
})

test('news: what happened, with the passage in quotation marks and the source', () => {
  const report: Report = { ...REPORT, kind: 'news', passage: ' The two\n  companies ', source: 'https://ibm.com/x?a=1&b=2' }
  expect(readMail(reportAddress(MAIL, report))).toEqual({
    to: 'news+ai@example.org',
    subject: 'Quantum deals: IonQ & IBM join forces',
    body: [REPORT.address, '', '“The two companies”', '', 'What happened:', '', 'Source: https://ibm.com/x?a=1&b=2'].join('\r\n'),
  })
})

test.each([
  ['GitHub', GITHUB, 'title', 'body'],
  ['GitHub with a template', `${GITHUB}?template=mistake.md&labels=mistake`, 'title', 'body'],
  ['Forgejo', 'https://codeberg.org/example/news/issues/new/', 'title', 'body'],
  ['GitLab', GITLAB, 'issue[title]', 'issue[description]'],
])('the form for a new issue of %s', (_what, contact, title, body) => {
  const url = new URL(reportAddress(contact, REPORT))
  expect(url.href.startsWith(contact)).toBe(true)
  expect(url.searchParams.get(title)).toBe('Quantum deals: IonQ & IBM join forces')
  expect(url.searchParams.get(body)).toBe(`${REPORT.address}\n\nWhat is wrong:\n\nSource:`)
  for (const [name, value] of new URL(contact).searchParams) expect(url.searchParams.get(name)).toBe(value)
})

test('what can be filled in is known', () => {
  expect([MAIL, GITHUB, GITLAB, 'https://example.org/contact/'].map(reportForm)).toEqual(['mail', 'form', 'form', null])
})

test('what a publisher has filled in stays, and so does the place in a page', () => {
  const url = new URL(reportAddress(`${GITHUB}?title=Mistake#form`, REPORT))
  expect([url.searchParams.getAll('title'), url.hash]).toEqual([['Mistake'], '#form'])
  expect(url.searchParams.get('body')).toContain('What is wrong:')
})

test.each(['https://example.org/contact/', 'https://github.com/example/news/issues', 'https://example.org/issues/new-one'])(
  'any other address is as it was: %s',
  (contact) => expect(reportAddress(contact, REPORT)).toBe(contact),
)

test.each([
  ['English', 'word ', 500],
  // Each of these is nine characters of an address.
  ['Chinese', '新闻', 150],
])('a long passage in %s is cut, with a sign that it was', (_what, words, length) => {
  const body = readMail(reportAddress(MAIL, { ...REPORT, passage: words.repeat(400) }))['body'] ?? ''
  const quoted = /“(.*)”/.exec(body)?.[1] ?? ''
  expect(quoted).toHaveLength(length)
  expect(quoted.endsWith('…')).toBe(true)
})

const text = fc.string({ unit: 'binary', maxLength: 900 })
const report = fc.record<Report>({
  kind: fc.constantFrom('mistake', 'news'),
  site: fc.string({ unit: 'grapheme', maxLength: 20 }),
  title: text,
  address: fc
    .tuple(fc.webUrl({ size: 'small' }), fc.string({ maxLength: 400 }))
    .map(([url, query]) => new URL(`?q=${encodeURIComponent(query.replace(/\p{Cs}/gu, ''))}`, url).href),
  passage: text,
  source: fc.webUrl({ size: 'small' }),
})

test('whatever is told, a mail says it, in an address that is short enough and no program misreads', () => {
  fc.assert(
    fc.property(report, (told) => {
      const address = reportAddress(MAIL, told)
      expect(address.length).toBeLessThanOrEqual(2_000)
      expect(address).toMatch(/^mailto:news\+ai@example\.org\?subject=(?:[\w!'()*.~-]|%[\dA-F]{2})*&body=(?:[\w!'()*.~-]|%[\dA-F]{2})*$/)
      const { subject = '', body = '' } = readMail(address)
      expect(subject.startsWith(`${told.site}: `.replace(/\p{Cs}/gu, '\ufffd'))).toBe(true)
      const [page = ''] = body.split('\r\n')
      expect(told.address.startsWith(page)).toBe(true)
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(body).toMatch(/\r\n\r\nWhat (?:is wrong|happened):\r\n\r\nSource:/)
    }),
  )
})

test('whatever is told, a form for a new issue reads the same as a mail', () => {
  fc.assert(
    fc.property(report, (told) => {
      const short = { ...told, title: told.title.slice(0, 20), passage: (told.passage ?? '').slice(0, 40) }
      const { subject, body } = readMail(reportAddress(MAIL, short))
      const { searchParams } = new URL(reportAddress(GITHUB, short))
      expect(searchParams.get('title')).toBe(subject)
      expect(searchParams.get('body')).toBe(body?.replaceAll('\r\n', '\n'))
    }),
  )
})
