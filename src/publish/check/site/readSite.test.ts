import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../../tests/fixtures/contentFolder.ts'
import { BUILT_IN_SITE } from '../../../content/site/builtInSite.ts'
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
    hasAbout: true,
    hasIcon: true,
  })
})

test('a folder without site.json gets a warning that says how to begin', () => {
  const { warnings, faults } = readSite(temporaryFolder())
  expect(faults).toEqual([])
  expect(warnings).toEqual([{ file: expect.stringMatching(/site\.json$/), text: expect.stringContaining('entente init') }])
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
  const { description } = readSite(temporaryFolder({ 'site.json': { ...SITE, topic: 7, kinds: [{ id: 'hardware', name: 'Hardware' }] } }))
  expect(description.kinds.map(({ id }) => id)).toEqual(['hardware'])
})
