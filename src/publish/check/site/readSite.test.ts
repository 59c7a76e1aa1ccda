import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { contentFolder, temporaryFolder, writeFiles } from '../../../../tests/fixtures/contentFolder.ts'
import { BUILT_IN_SITE } from '../../../content/site/builtInSite.ts'
import { ContentFaults } from '../../faults/fault.ts'
import { readContent } from '../readContent.ts'
import { readSite } from './readSite.ts'

const SITE = { format: 1, name: 'Qubits' }
const faultsOf = (site: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  readSite(temporaryFolder({ 'site.json': site, ...more })).faults.map(({ line, field, found, wanted }) => ({ line, field, found, wanted }))

test('a name is enough, and nothing is said that the publisher has not', () => {
  const { description, faults } = readSite(temporaryFolder({ 'site.json': SITE }))
  expect(faults).toEqual([])
  expect(description).toEqual({ ...BUILT_IN_SITE, name: 'Qubits', description: expect.stringMatching(/^A timeline of partnership news, /) })
})

test('the topic stands in what is said of the news', () => {
  const { description } = readSite(temporaryFolder({ 'site.json': { ...SITE, topic: 'quantum computing' } }))
  expect(description.headline).toBe('Who is partnering with whom in quantum computing, and why it matters')
  expect(description.description).toMatch(/^A timeline of quantum computing partnership news, /)
})

test('kinds, statuses, pages and addresses are the site’s own', () => {
  const site = {
    ...SITE,
    kinds: [{ id: 'hardware', name: 'Hardware', ends: true }],
    statuses: [
      { id: 'geruecht', name: 'Gerücht', means: 'reported' },
      { id: 'announced', name: 'Angekündigt' },
    ],
    contact: 'news@example.org',
    corrections: 'https://example.org/mistakes/',
    navigation: { sections: ['companies', 'about'], pages: ['method'] },
  }
  const pages = { 'about.md': '# About', 'pages/method.md': '# How we work\n\nWith care.', 'icon.svg': '<svg/>' }
  const { description, faults } = readSite(temporaryFolder({ 'site.json': site, ...pages }))
  expect(faults).toEqual([])
  expect(description).toMatchObject({
    kinds: [{ id: 'hardware', name: 'Hardware', words: '', ends: true }],
    statuses: [site.statuses[0], { id: 'announced', name: 'Angekündigt', means: 'announced' }],
    contact: { text: 'news@example.org', href: 'mailto:news@example.org' },
    corrections: { text: 'example.org/mistakes', href: 'https://example.org/mistakes/' },
    sections: ['companies', 'about'],
    pages: [{ id: 'method', title: 'How we work' }],
    headerPages: ['method'],
    worksOffline: true,
    hasAbout: true,
    hasIcon: true,
  })
})

test('a folder without site.json is a fault that says how to begin', () => {
  expect(readSite(temporaryFolder()).faults).toEqual([
    expect.objectContaining({ found: 'no such file', wanted: expect.stringContaining('entente init') }),
  ])
})

test.each([
  ['no format', { name: 'Qubits' }, 'format', 'nothing; the field is missing', 'the version of the format of this folder: 1'],
  [
    'a newer format',
    { ...SITE, format: 2 },
    'format',
    '2',
    'the version that this software reads, 1; a newer one reads it: npm update entente',
  ],
  ['an older format', { ...SITE, format: 0 }, 'format', '0', 'the version that this software reads, 1; CHANGELOG.md says what has changed'],
  ['a topic that is no text', { ...SITE, topic: 7 }, 'topic', '7', 'what the partnerships are about, as it stands within a sentence'],
  [
    'a language that there is not',
    { ...SITE, language: 'german' },
    'language',
    '"german"',
    'the language of the articles, as BCP 47 names it; en if left out',
  ],
  ['a colour by name', { ...SITE, accent: 'blue' }, 'accent', '"blue"', expect.stringContaining('#rrggbb')],
  [
    'an unknown section',
    { ...SITE, navigation: { sections: ['news'] } },
    'navigation.sections[0]',
    '"news"',
    expect.stringContaining('timeline'),
  ],
  [
    'a page that is not there',
    { ...SITE, navigation: { pages: ['metod'] } },
    'navigation.pages[0]',
    '"metod"',
    'a page of yours; pages/metod.md is not there',
  ],
  ['a contact that is none', { ...SITE, contact: 'the newsroom' }, 'contact', '"the newsroom"', expect.stringContaining('e-mail')],
  ['a word on oEmbed that is none', { ...SITE, build: { oembed: 'no' } }, 'build.oembed', '"no"', expect.stringContaining('how to show')],
  [
    'a kind twice',
    {
      ...SITE,
      kinds: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    },
    'kinds[1].id',
    '"a" for the second time',
    'each id once',
  ],
  [
    'a status that does not say what it means',
    {
      ...SITE,
      statuses: [
        { id: 'announced', name: 'A' },
        { id: 'maybe', name: 'M' },
      ],
    },
    'statuses[1]',
    'the status "maybe", which does not say what it means',
    '"means": one of reported, intended, announced, completed, ended',
  ],
  [
    'no status for news that names none',
    { ...SITE, statuses: [{ id: 'ended', name: 'E' }] },
    'statuses',
    'no status that means "announced"',
    'one, which is that of articles that name none',
  ],
])('%s is a fault', (_what, site, field, found, wanted) => {
  expect(faultsOf(site)).toEqual([{ line: expect.any(Number), field, found, wanted }])
})

test('a file in pages/ that is no page is a fault', () => {
  const more = { 'pages/About us.md': '# About', 'pages/notes.txt': 'x', 'pages/about.md': '# About' }
  expect(faultsOf(SITE, more).map(({ found }) => found)).toEqual([
    'the file name "About us.md"',
    'a second page about the site',
    '"notes.txt"',
  ])
})

test('articles are checked in the same run against the kinds of a site.json with faults', () => {
  const { description, judgesArticles } = readSite(
    temporaryFolder({ 'site.json': { ...SITE, topic: 7, kinds: [{ id: 'hardware', name: 'Hardware' }] } }),
  )
  expect(description.kinds.map(({ id }) => id)).toEqual(['hardware'])
  expect(judgesArticles).toBe(true)
})

test('a byte-order mark takes nothing away from what can be read of a site.json with faults', () => {
  const marked = (site: unknown) => readSite(temporaryFolder({ 'site.json': `\ufeff${JSON.stringify(site)}` }))
  const { description, judgesArticles } = marked({ ...SITE, topic: 7, kinds: [{ id: 'hardware', name: 'Hardware' }] })
  expect(description.kinds.map(({ id }) => id)).toEqual(['hardware'])
  expect(judgesArticles).toBe(true)
  const newer = marked({ ...SITE, format: 2, shape: 'new' }).faults
  expect(newer).toEqual([expect.objectContaining({ field: 'format', found: '2', wanted: expect.stringContaining('npm update entente') })])
})

test.each([
  ['no file', undefined],
  ['an empty file', ''],
  ['a file that is no JSON', '{ "format": 1, "name": "x", }'],
  ['a list', '[]'],
  ['no kinds', { ...SITE, kinds: [] }],
  ['another format', { ...SITE, format: 2 }],
  ['no status that means announced', { ...SITE, statuses: [{ id: 'rumeur', name: 'Rumeur', means: 'reported' }] }],
])('with %s, that alone is told, and no article is blamed', (_what, site) => {
  const folder = contentFolder({ a: articleFile({ kind: 'reacteur' }), b: articleFile() })
  if (site === undefined) rmSync(join(folder, 'site.json'))
  else writeFiles(folder, { 'site.json': site })
  const read = readSite(folder)
  const faults = () => readContent(folder, { drafts: true, site: read })
  expect(faults).toThrow(ContentFaults)
  expect(faults).toThrow(/site\.json:[\s\S]*\n1 fault in 1 file/)
})

test.each([
  ['text', 'nope', 'does not begin as an SVG'],
  ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'with a script'],
  ['a handler', '<svg onload="alert(1)"/>', 'with a script'],
  ['something from elsewhere', '<svg><image href="https://example.org/x.png"/></svg>', 'from elsewhere'],
])('an icon with %s is a fault', (_what, icon, found) => {
  const { faults } = readSite(temporaryFolder({ 'site.json': SITE, 'icon.svg': icon }))
  expect(faults).toEqual([expect.objectContaining({ found: expect.stringContaining(found) })])
})

test('a large icon gets a warning', () => {
  const { faults, warnings } = readSite(
    temporaryFolder({ 'site.json': SITE, 'icon.svg': `<?xml version="1.0"?><svg>${' '.repeat(60_000)}</svg>` }),
  )
  expect([faults, warnings.map(({ text }) => text)]).toEqual([[], [expect.stringMatching(/^has 60 KB/)]])
})

test('what static/ holds in the places of what the build writes is a fault, and all else goes out', () => {
  const files = ['CNAME', '.well-known/security.txt', 'press/index.html', 'robots.txt', 'index.html', 'articles/x/index.html']
  const { faults } = readSite(temporaryFolder({ 'site.json': SITE, ...Object.fromEntries(files.map((file) => [`static/${file}`, 'x'])) }))
  expect(faults.map(({ file, wanted }) => `${file.replace(/^.*static\//, '')}: ${wanted}`).sort()).toEqual([
    'articles/x/index.html: another folder',
    expect.stringMatching(/^index\.html: another name/),
    'robots.txt: "robots" in site.json',
  ])
})

test('what is no part of a site folder is told, with what was probably meant', () => {
  const { warnings } = readSite(temporaryFolder({ 'site.json': SITE, 'artcles/a.json': '{}', 'notes.txt': 'x' }))
  expect(warnings.map(({ text }) => text)).toEqual([
    'is no part of a site folder and was passed over; did you mean "articles"?',
    expect.stringContaining('belongs into static/'),
  ])
})

test('a page with a fault is told once, and nothing else is blamed for it', () => {
  const site = { ...SITE, navigation: { pages: ['methode'] } }
  const { faults } = readSite(
    temporaryFolder({ 'site.json': site, 'pages/methode.md': '# M\n\nSome <i>words</i> and <b>more</b>\n\n| a | b |\n|---|---|' }),
  )
  expect(faults.map(({ line, found }) => `${line} ${found}`)).toEqual(['3 HTML', '5 a table'])
})
