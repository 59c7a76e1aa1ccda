import { expect, test } from 'vitest'
import type { StoryBlock } from '../story.ts'
import { CompanyNames } from './companyNames.ts'
import { NearNames } from './nearNames.ts'
import { recogniseStory } from './recogniseStory.ts'

const companies = [
  { id: 'helion', name: 'Helion', aliases: ['HLN'] },
  { id: 'aurora', name: 'Aurora', aliases: [] },
  { id: 'adweek', name: 'Adweek', aliases: [] },
  { id: 'reuters', name: 'Reuters', aliases: [] },
]
const known = { names: new CompanyNames(companies), near: new NearNames(companies) }
const recognise = (title: string | null, blocks: StoryBlock[]) => recogniseStory({ title, blocks, stated: {} }, known)

const LONG =
  'Helion and Aurora today said that they have signed an agreement on computing in Norway, which is to begin next year and to last.'

test('a release: the dateline comes off, the boilerplate is kept aside, its names count for nothing', () => {
  const found = recognise('Helion and Aurora agree on 2 GW', [
    `OSLO, Nov. 12, 2026 (GLOBE NEWSWIRE) -- ${LONG}`,
    'The first halls open in 2028.',
    { heading: 'About Adweek' },
    'Adweek reports on advertising.',
  ])
  expect(found.dateline).toMatchObject({ words: 'OSLO, Nov. 12, 2026 (GLOBE NEWSWIRE) --', day: { days: ['2026-11-12'] } })
  expect(found.body).toEqual([LONG, 'The first halls open in 2028.'])
  expect(found.cutOff).toEqual([{ heading: 'About Adweek' }, 'Adweek reports on advertising.'])
  expect(found.companies.map(({ id, isLikely }) => [id, isLikely])).toEqual([
    ['helion', true],
    ['aurora', true],
  ])
  expect(found.sizes.map(({ text }) => text)).toEqual(['2 GW'])
})

test.each([
  ['Paris, le 9 septembre 2025 – Helion annonce', 'Paris, le 9 septembre 2025 –', 'Helion annonce'],
  ['Berlin, 12. September 2025 – Helion baut', 'Berlin, 12. September 2025 –', 'Helion baut'],
  ['NEW YORK--(BUSINESS WIRE)--Helion', 'NEW YORK--(BUSINESS WIRE)--', 'Helion'],
  ['Berlin, 12. September 2025. Helion baut', 'Berlin, 12. September 2025.', 'Helion baut'],
  ['TOKYO, Japan, September 9, 2025 /PRNewswire/ -- Helion', 'TOKYO, Japan, September 9, 2025 /PRNewswire/ --', 'Helion'],
  ['WASHINGTON, D.C. – Sept. 11, 2025 – Helion', 'WASHINGTON, D.C. – Sept. 11, 2025 –', 'Helion'],
  ['SAN FRANCISCO (Reuters) - Helion said', 'SAN FRANCISCO (Reuters) -', 'Helion said'],
  ['LONDON, Sept 11 (Reuters) - Helion said', 'LONDON, Sept 11 (Reuters) -', 'Helion said'],
  ['Helion said on 12 September 2025 – a Friday – that', null, 'Helion said on 12 September 2025 – a Friday – that'],
])('the dateline of %s', (text, words, rest) => {
  const found = recognise(null, [text])
  expect(found.dateline.words).toBe(words)
  expect(found.body).toEqual([rest])
})

test('what stands between headline and dateline is not the body', () => {
  const found = recognise('Helion signs', ['Letter of intent covers halls from 2028', `OSLO, Nov. 12, 2026 – ${LONG}`])
  expect([found.deck, found.body]).toEqual([['Letter of intent covers halls from 2028'], [LONG]])
})

test('a line that is a day and little else is a dateline too', () => {
  const found = recognise('Title', ['September 9, 2025', LONG])
  expect(found.dateline.day?.days).toEqual(['2025-09-09'])
  expect(found.body).toEqual([LONG])
})

test('why it matters is found wherever it stands, behind the boilerplate too, and however long it is', () => {
  const why = Array.from({ length: 9 }, (_, i) => `Reason ${i}. ${LONG}`)
  const found = recognise('Title', [
    LONG,
    { heading: 'About Helion' },
    'Helion is.',
    { heading: 'Why it matters' },
    ...why,
    { heading: 'More' },
    'After it.',
  ])
  expect(found.why.paragraphs).toEqual(why)
  expect(found.body).toEqual([LONG])
  expect(found.cutOff).toEqual([{ heading: 'About Helion' }, 'Helion is.', { heading: 'More' }, 'After it.'])
})

test.each<[StoryBlock]>([
  ['“We are glad of it,” said Ada Smith, chief executive of Helion.'],
  ['"We are glad of it. It lasts," Ada Smith, who leads Helion, said in a statement. "So do we."'],
  ['„Wir freuen uns sehr“, sagte Ada Smith.'],
  ['« Nous en sommes fiers », a déclaré Ada Smith.'],
  ['“We are glad of it.” — Ada Smith, Helion'],
  [{ quote: 'We are glad of it.', by: 'Ada Smith' }],
  ['About Helion: Helion is a company of Norway.'],
  ['###'],
])('why it matters ends above %j', (block) => {
  const found = recognise('Title', [LONG, { heading: 'Why it matters' }, 'It binds both.', 'For long.', block, 'The rest.'])
  expect(found.why.paragraphs).toEqual(['It binds both.', 'For long.'])
  expect([...found.body, ...found.cutOff]).toEqual([LONG, block, 'The rest.'])
})

test.each([
  ['“Open” weights, OpenAI said, are what others build on.'],
  ['“Sovereign AI” is what Helion says that it sells.'],
  ['“Made in all of Europe,” as buyers want it, is no longer a slogan.'],
  ['Analysts said it would last, and “for good”.'],
  ['About half of all plants are bound by it.'],
])('%s is a part of why it matters', (text) => {
  const found = recognise('Title', [LONG, { heading: 'Why it matters' }, 'It binds both.', text, { list: ['One'] }])
  expect(found.why.paragraphs).toEqual(['It binds both.', text, 'One'])
})

test('a paragraph that begins with the words is taken alone', () => {
  const found = recognise('Title', [LONG, 'Why this matters: aurora buys more.', 'The rest.'])
  expect(found.why).toEqual({ paragraphs: ['Aurora buys more.'], words: 'Why this matters:' })
  expect(found.body).toEqual([LONG, 'The rest.'])
  expect(recognise('Title', ['Why it matters to them is unclear.']).why.paragraphs).toEqual([])
})

test.each([
  ['Forward-Looking Statements'],
  ['Cautionary Note Regarding Forward-Looking Statements'],
  ['Media Contacts:'],
  ['###'],
  ['For more information, visit helion.example'],
  ['(Reporting by Ada Smith in Oslo; Editing by Bob Jones)'],
  ['About Helion: Helion is a company of Norway.'],
  ['SOURCE Helion'],
])('%s begins boilerplate', (line) => {
  expect(recognise('T', [LONG, line, 'Behind it.']).body).toEqual([LONG])
})

test('sentences that begin like boilerplate are news', () => {
  const text =
    'About Helion little is known: its owners, it said, would rather stay out of the news until the plants that it builds are done.'
  expect(recognise('T', [LONG, 'About half of it is built.', text]).cutOff).toEqual([])
})

test.each([
  ['Helion and Aurora sign letter of intent', 'intended'],
  ['Helion completes purchase of Aurora’s halls', null],
  ['Helion completes its purchase of Aurora', 'completed'],
  ['Helion in talks to buy Aurora', 'reported'],
  ['Helion calls off merger with Aurora', 'ended'],
  ['Helion and Aurora agree', null],
])('%s: %s', (title, means) => {
  expect(recognise(title, [LONG]).status?.means ?? null).toBe(means)
})

test('who only tells the news is no party', () => {
  const found = recognise('Helion to buy Aurora, sources told Reuters', [`${LONG} Reuters reported it first, according to Adweek.`])
  expect(found.companies.filter(({ isLikely }) => isLikely).map(({ id }) => id)).toEqual(['helion', 'aurora'])
})

test('names with a legal form, a listing or an "About" that the site does not know are proposed, with near ones', () => {
  const found = recognise('Helion signs', [
    `Helion (NASDAQ: HLN) and Northern Fjord AS said so, and so did Teal Grid, Inc. (NYSE: TEAL). ${LONG}`,
    'AdWeeks GmbH helps them.',
    { heading: 'About Fjord Post' },
  ])
  expect(found.newCompanies.map(({ id, name, aliases, near }) => [id, name, aliases, near.map((one) => one.id)])).toEqual([
    ['teal-grid', 'Teal Grid', ['TEAL'], []],
    ['northern-fjord', 'Northern Fjord', [], []],
    ['adweeks', 'AdWeeks', [], ['adweek']],
    ['fjord-post', 'Fjord Post', [], []],
  ])
})

test('a name that the text introduces is proposed too', () => {
  const found = recognise('Helion signs', [
    `Lightbank, a Japanese investor, joins. In Oslo, the company said, Helion, a builder of halls, is at home. ${LONG}`,
  ])
  expect(found.newCompanies.map(({ name }) => name)).toEqual(['Lightbank'])
})

test.each(['AS', 'ASA', 'AB', 'GmbH', 'Ltd', 'Inc.', 'plc', 'S.A.', 'NV', 'K.K.'])('a name with %s is a company', (form) => {
  const found = recognise('Helion signs', [`Northern Fjord ${form} will join as advisory partners. ${LONG}`])
  expect(found.newCompanies.map(({ name }) => name)).toEqual(['Northern Fjord'])
})

test('where the headline names nobody, the first sentence that names companies says who the parties are', () => {
  const found = recognise('New halls for Norway', ['Halls are built.', 'Helion Inc. and Aurora build them. Adweek has its own.'])
  expect(found.companies.map(({ id, isLikely }) => [id, isLikely])).toEqual([
    ['helion', true],
    ['aurora', true],
    ['adweek', false],
  ])
})

test('a new name behind that of a known company is a name of its own', () => {
  const found = recognise('A contract', [`Helion and Northern Fjord AS signed, as did Aurora, Helion & Teal Grid Inc. ${LONG}`])
  expect(found.newCompanies.map(({ name, words }) => [name, words])).toEqual([
    ['Northern Fjord', 'Northern Fjord AS'],
    ['Teal Grid', 'Teal Grid Inc.'],
  ])
})
