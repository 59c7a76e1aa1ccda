import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder } from '../../../tests/fixtures/contentFolder.ts'
import { faultsOf, faultsOfArticle } from '../../../tests/fixtures/faultsOf.ts'
import { setThisSite, THIS_SITE } from '../../content/site/thisSite.ts'
import { readContent } from './readContent.ts'

/* The faults of what an article says of its deal: parts, mentions, sums, sizes, days, stories, sources. As in readContentFaults.test.ts. */

type Row = [what: string, differences: object, field: string, line: number, found: string, wanted: string, example?: string]

const sum = (differences: object) => ({ amounts: [{ value: 5, currency: 'USD', what: 'x', ...differences }] })
const size = (differences: object) => ({ sizes: [{ value: 5, unit: 'GW', what: 'x', ...differences }] })
const source = (differences: object) => ({
  sources: [{ publisher: 'P', url: 'https://x.org/', ...differences }],
  body: ['A text.'],
})
const day = (when: unknown) => ({ dates: [{ what: 'signed', when }] })

const ROLE =
  'what it does there: one of investor, customer, supplier, licensor, licensee, acquirer, target, seller, partner, publisher, member, host, regulator, court, opponent, adviser'
const NO_COMPANY = 'an id from companies.json; add the company there first'
const NO_PARTY = 'one of the article\'s companies: openai, microsoft; if it takes part, add it to "companies"'
const EXACT = 'a day, month or year that exists, as YYYY-MM-DD, YYYY-MM or YYYY; else the words of the source, such as "Q3 2026"'

test.each<Row>([
  [
    'a role of a company that is no party',
    { roles: { google: ['supplier'] } },
    'roles.google',
    25,
    '"google", which is no party to this news',
    NO_PARTY,
    '"openai"',
  ],
  [
    'a role of a company that there is not',
    { roles: { opnai: ['supplier'] } },
    'roles.opnai',
    25,
    '"opnai", which companies.json does not list',
    'did you mean "openai"?',
    '"openai"',
  ],
  [
    'a role of a company by its name',
    { roles: { OpenAI: ['supplier'] } },
    'roles.OpenAI',
    25,
    'the name "OpenAI"',
    'did you mean "openai"?',
    '"openai"',
  ],
  ['a role of what is no id', { roles: { 'The one': ['supplier'] } }, 'roles.The one', 25, 'the name "The one"', NO_COMPANY],
  [
    'a role twice',
    { roles: { openai: ['supplier', 'supplier'] } },
    'roles.openai[1]',
    27,
    '"supplier" for the second time',
    'each role once',
  ],
  [
    'another word for a role',
    { roles: { openai: ['Vendor'] } },
    'roles.openai[0]',
    26,
    '"Vendor"',
    'did you mean "supplier"?',
    '"supplier"',
  ],
  ['a role with a slip', { roles: { openai: ['suplier'] } }, 'roles.openai[0]', 26, '"suplier"', 'did you mean "supplier"?', '"supplier"'],
  ['an unknown role', { roles: { openai: ['zebra'] } }, 'roles.openai[0]', 26, '"zebra"', ROLE, '"supplier"'],
  [
    'no role',
    { roles: { openai: [] } },
    'roles.openai',
    25,
    '[]',
    ROLE.replace('what it does there: one', 'a list of one or more'),
    '["supplier","investor"]',
  ],
  [
    'roles as a text',
    { roles: { openai: 'investor and supplier' } },
    'roles.openai',
    25,
    '"investor and supplier"',
    'a list, in square brackets',
    '["investor","supplier"]',
  ],
  [
    'roles as a list',
    { roles: ['investor'] },
    'roles',
    24,
    '["investor"]',
    `what each party does in the deal: an object with lists of ${ROLE.slice(27)} by the ids of companies`,
  ],
])('%s', expectFault)

test.each<Row>([
  [
    'a mention of a company that there is not',
    { mentions: ['googel'] },
    'mentions[0]',
    25,
    '"googel", which companies.json does not list',
    'did you mean "google"?',
    '"google"',
  ],
  [
    'a mention of a party',
    { mentions: ['google', 'openai'] },
    'mentions[1]',
    26,
    '"openai", which is a party to this news',
    'a company that is no party; what is in "companies" need not be mentioned',
  ],
  ['a mention twice', { mentions: ['google', 'google'] }, 'mentions[1]', 26, '"google" for the second time', 'each company once'],
  ['mentions as a text', { mentions: 'Google' }, 'mentions', 24, '"Google"', 'a list, in square brackets', '["google"]'],
  ['a mention by its name', { mentions: ['Google'] }, 'mentions[0]', 25, '"Google"', 'did you mean "google"?', '"google"'],
])('%s', expectFault)

test.each<Row>([
  [
    'a sum that is paid by no party',
    sum({ from: 'google' }),
    'amounts[0].from',
    29,
    '"google", which is no party to this news',
    NO_PARTY,
    '"openai"',
  ],
  [
    'a sum that is paid to whom it is paid by',
    sum({ from: 'openai', to: 'openai' }),
    'amounts[0].to',
    30,
    '"openai", which pays the sum as well',
    'another company than "from"; leave out what is not known',
  ],
  [
    'a range of sums that goes down',
    sum({ most: 5 }),
    'amounts[0].most',
    29,
    '5',
    'the upper end of a range, more than "value", which is 5; without a range, leave it out',
  ],
  [
    'the upper end of a range in words',
    sum({ most: '$10 billion' }),
    'amounts[0].most',
    29,
    '"$10 billion"',
    'did you mean 10000000000?',
    '10000000000',
  ],
  [
    'a range with a bound',
    sum({ most: 7, qualifier: 'up to' }),
    'amounts[0].qualifier',
    30,
    '"up to" before a range of 5 to 7',
    'a range without a bound, or "about"; else one of its ends as "value"',
  ],
  ['a period by another word', sum({ period: 'annually' }), 'amounts[0].period', 29, '"annually"', 'did you mean "year"?', '"year"'],
  ['a quarter in other words', sum({ period: 'Q3 2026' }), 'amounts[0].period', 29, '"Q3 2026"', 'did you mean "2026-Q3"?', '"2026-Q3"'],
  ['a month in other words', sum({ period: 'July 2026' }), 'amounts[0].period', 29, '"July 2026"', 'did you mean "2026-07"?', '"2026-07"'],
  ['a fiscal year', sum({ period: 'FY2026' }), 'amounts[0].period', 29, '"FY2026"', 'did you mean "2026"?', '"2026"'],
  [
    'a period that is none',
    sum({ period: 'soon' }),
    'amounts[0].period',
    29,
    '"soon"',
    'the time that the sum is for, where it is not for the whole deal: year, half-year, quarter or month for each, or one alone, as 2026, 2026-H1, 2026-Q3 or 2026-07; such a sum is added to no other',
    '"year"',
  ],
  [
    'an unknown status of a sum',
    sum({ status: 'anounced' }),
    'amounts[0].status',
    29,
    '"anounced"',
    'did you mean "announced"?',
    '"announced"',
  ],
  [
    'a part of an article that there is not',
    sum({ partOf: 'aa' }),
    'amounts[0].partOf',
    29,
    '"aa", which is no article',
    'did you mean "a"?',
  ],
  [
    'a part of its own article, which states nothing else',
    sum({ partOf: 'a' }),
    'amounts[0].partOf',
    29,
    'the article itself, which states nothing that this could be a part of',
    'a larger one in USD beside it, of which it is a part; if another article states that, its slug',
  ],
])('%s', expectFault)

test.each<Row>([
  ['a size from no party', size({ from: 'google' }), 'sizes[0].from', 29, '"google", which is no party to this news', NO_PARTY, '"openai"'],
  [
    'a size from whom it goes to',
    size({ from: 'openai', to: 'openai' }),
    'sizes[0].to',
    30,
    '"openai", which is "from" as well',
    'another company than "from"; leave out what is not known',
  ],
  [
    'a range of sizes that goes down',
    size({ most: 4 }),
    'sizes[0].most',
    29,
    '4',
    'the upper end of a range, more than "value", which is 5; without a range, leave it out',
  ],
  [
    'more than all of a company',
    size({ value: 120, unit: 'percent' }),
    'sizes[0].value',
    26,
    '120 percent',
    'a share of at most 100 percent',
    '10',
  ],
  ['a unit in small letters', size({ unit: 'gw' }), 'sizes[0].unit', 27, '"gw"', 'did you mean "GW"?', '"GW"'],
  ['a unit as a sign', size({ unit: '%' }), 'sizes[0].unit', 27, '"%"', 'did you mean "percent"?', '"percent"'],
  ['a unit by another word', size({ unit: 'GPUs' }), 'sizes[0].unit', 27, '"GPUs"', 'did you mean "chips"?', '"chips"'],
  ['a unit that is a thousandth of one', size({ unit: 'kW' }), 'sizes[0].unit', 27, '"kW"', 'MW or GW: 1,000 kW are 1 MW', '"MW"'],
  [
    'an unknown unit',
    size({ unit: 'bananas' }),
    'sizes[0].unit',
    27,
    '"bananas"',
    'one of MW, GW, chips, percent, years, people; percent of the equity of "from", years for how long the deal runs',
    '"GW"',
  ],
  ['a size with its unit', size({ value: '10 GW' }), 'sizes[0].value', 26, '"10 GW"', 'did you mean 10?', '10'],
  ['a size with its words', size({ value: '100,000 chips' }), 'sizes[0].value', 26, '"100,000 chips"', 'did you mean 100000?', '100000'],
  [
    'a size that an article counts that there is not',
    size({ sameAs: 'aa' }),
    'sizes[0].sameAs',
    29,
    '"aa", which is no article',
    'did you mean "a"?',
  ],
])('%s', expectFault)

test.each<Row>([
  ['a day of a deal that does not exist', day('2026-13-01'), 'dates[0].when', 27, '"2026-13-01"', EXACT, '"2025-09-12"'],
  [
    'a day of a deal written in another way',
    day('31/12/2026'),
    'dates[0].when',
    27,
    '"31/12/2026"',
    'did you mean "2026-12-31"?',
    '"2026-12-31"',
  ],
  ['a month of a deal written in another way', day('2026-9'), 'dates[0].when', 27, '"2026-9"', 'did you mean "2026-09"?', '"2026-09"'],
  ['a year of a deal as a number', day(2026), 'dates[0].when', 27, '2026', 'did you mean "2026"?', '"2026"'],
  [
    'a day of a deal out of reach',
    day('2199-01-01'),
    'dates[0].when',
    27,
    '"2199-01-01"',
    'a year from 1990 to 2076, which is 50 years from today',
    '"2025-09-12"',
  ],
])('%s', expectFault)

test.each(['2026-12-01', '2076', '2026-12', 'Q3 2026', 'by 2030', 'second half of 2026', '2026 or 2027', 'fiscal 2026-27'])(
  'a deal may have a day %s',
  (when) => expect(faultsOfArticle(articleFile({ dates: [{ what: 'closes', when }] }))).toEqual([]),
)

test.each<Row>([
  [
    'a source of a company that there is not',
    source({ company: 'googel' }),
    'sources[0].company',
    20,
    '"googel", which companies.json does not list',
    'did you mean "google"?',
    '"google"',
  ],
  [
    'a source of a company by its name',
    source({ company: 'Google' }),
    'sources[0].company',
    20,
    '"Google"',
    'did you mean "google"?',
    '"google"',
  ],
  [
    'another word for a kind of source',
    source({ kind: 'Press release' }),
    'sources[0].kind',
    20,
    '"Press release"',
    'did you mean "announcement"?',
    '"announcement"',
  ],
  [
    'an unknown kind of source',
    source({ kind: 'zebra' }),
    'sources[0].kind',
    20,
    '"zebra"',
    'what kind of page it is, one of announcement, filing, government, court, interview, report, analysis; the first five are first-hand, report and analysis tell what others have said',
    '"announcement"',
  ],
  [
    'a source that was read before it was there',
    source({ date: '2025-09-12', read: '2025-09-11' }),
    'sources[0].read',
    21,
    '"2025-09-11", before the day of the page, 2025-09-12',
    'the same day or a later one',
  ],
  [
    'a source that will be read',
    source({ read: '2026-03-02' }),
    'sources[0].read',
    20,
    '"2026-03-02", which is to come',
    'today or an earlier day',
    '"2026-02-28"',
  ],
  [
    'a source that was read out of reach',
    source({ read: '0205-09-13' }),
    'sources[0].read',
    20,
    '"0205-09-13"',
    'a day from 1990-01-01 to 2031-02-28, which is 5 years from today',
    '"2025-09-12"',
  ],
  [
    'a source without a title, but for blanks',
    source({ title: ' ' }),
    'sources[0].title',
    20,
    '" "',
    'the title of the page as it stands there; left out where it is not known, and never made up',
  ],
])('%s', expectFault)

function expectFault(...[, differences, field, line, found, wanted, example]: Row): void {
  const fault = { file: 'articles/a.json', line, column: expect.any(Number), field, found, wanted, example: example ?? expect.any(String) }
  expect(faultsOfArticle({ ...articleFile(), ...differences })).toEqual([fault])
}

test('a source without a title, with a kind and whose it is, is fine', () => {
  const whole = source({ kind: 'announcement', company: 'google', date: '2025-09-11', read: '2026-03-01' })
  expect(faultsOfArticle({ ...articleFile(), ...whole })).toEqual([])
})

test('a part is of something larger in its article, in whatever unit that is, or in another', () => {
  const sizes = [
    { value: 10, unit: 'GW', what: 'data centres' },
    { value: 1000, unit: 'MW', what: 'the first of them', partOf: 'a' },
    { value: 99, unit: 'MW', what: 'another', partOf: 'b' },
  ] as const
  const files = { a: articleFile({ sizes: [...sizes] }), b: { ...articleFile({ kind: 'cloud' }), ...size({ value: 0.1 }) } }
  expect(faultsOf(contentFolder(files))).toEqual([])
  const amounts = [
    { value: 4, most: 6, currency: 'USD', what: 'all' },
    { value: 6, currency: 'USD', what: 'a part', partOf: 'a' },
    { value: 7, currency: 'USD', what: 'more', partOf: 'a' },
    { value: 1, currency: 'EUR', what: 'in other money', partOf: 'a' },
    { value: 9, currency: 'EUR', what: 'every year', period: 'year' },
  ]
  expect(faultsOfArticle(articleFile({ amounts })).map(({ field }) => field)).toEqual(['amounts[2].partOf', 'amounts[3].partOf'])
})

test('what is the same as in another article is no part of it', () => {
  const files = { a: { ...articleFile(), ...sum({ sameAs: 'b', partOf: 'b' }) }, b: articleFile({ date: '2025-01-01' }) }
  expect(faultsOf(contentFolder(files))).toMatchObject([
    {
      field: 'amounts[0].partOf',
      line: 30,
      found: '"b", which "sameAs" names as well',
      wanted: 'the article that states the same in "sameAs", or that which states the whole in "partOf"',
    },
  ])
})

test('parts that are parts of each other', () => {
  const other = { kind: 'cloud' }
  const files = {
    a: { ...articleFile(), ...size({ partOf: 'b' }) },
    b: { ...articleFile(), ...other, ...size({ unit: 'MW', partOf: 'a' }) },
  }
  expect(faultsOf(contentFolder(files))).toMatchObject([
    {
      file: 'articles/a.json',
      field: 'sizes[0].partOf',
      found: 'a circle: a is a part of b is a part of a',
      wanted: 'parts that lead to a whole, which is a part of none of them',
    },
  ])
  // Each of the two can be the whole of a part of the other.
  const whole = (partOf: string, value: number) => ({ sizes: [...size({ value }).sizes, ...size({ value: 1, partOf }).sizes] })
  const crossed = { a: { ...articleFile(), ...whole('b', 5) }, b: { ...articleFile(), ...other, ...whole('a', 3) } }
  expect(faultsOf(contentFolder(crossed))).toEqual([])
})

test('a part of what another article does not state, or not so much of', () => {
  const wanted = 'the slug of an article that states a larger one in USD; of what is no part, leave it out'
  const faults = (whole: object, part: object = {}) =>
    faultsOf(contentFolder({ a: articleFile({ kind: 'cloud', ...whole }), b: articleFile(sum({ partOf: 'a', ...part })) }))
  const fault = (found: string) => [expect.objectContaining({ file: 'articles/b.json', field: 'amounts[0].partOf', found, wanted })]
  const nothing = '"a", which states nothing in USD for the whole of its deal'
  expect(faults({})).toEqual(fault(nothing))
  expect(faults(size({}))).toEqual(fault(nothing))
  expect(faults(sum({ currency: 'EUR' }))).toEqual(fault(nothing))
  expect(faults(sum({ period: 'year' }))).toEqual(fault(nothing))
  expect(faults(sum({ value: 4 }))).toEqual(fault('"a", which states at most 4 USD'))
  expect(faults(sum({ value: 4, qualifier: 'more than' }))).toEqual([])
  expect(faults(sum({ value: 4, most: 5 }))).toEqual([])
  expect(faults(sum({ value: 4, most: 5 }), { value: 4, most: 6 })).toEqual(fault('"a", which states at most 5 USD'))
  expect(faults(sum({ value: 4 }), { period: 'year' })).toEqual([])
  expect(faults({}, { period: 'year' })).toEqual(fault(nothing))
})

const wanted =
  'an earlier article with two parties in common; if it is the same deal all the same, an object with "article" and "because", which says why; else its slug in "seeAlso" instead'

test.each([
  [['openai', 'google'], '"first", which has one party, openai, in common with this article'],
  [['google'], '"first", which has no party in common with this article'],
])('an article of other parties is followed only with a reason: %j', (companies, found) => {
  const first = articleFile({ date: '2025-01-01', companies })
  expect(faultsOf(contentFolder({ first, a: articleFile({ follows: ['first'] }) }))).toEqual([
    {
      file: 'articles/a.json',
      line: 25,
      column: 5,
      field: 'follows[0]',
      found,
      wanted,
      example: '{ "article": "first", "because": "Sample Cloud has taken over the contract" }',
    },
  ])
  const because = [{ article: 'first', because: 'Microsoft has taken over the contract.' }]
  expect(faultsOf(contentFolder({ first, a: articleFile({ follows: because }) }))).toEqual([])
  expect(faultsOf(contentFolder({ first, a: articleFile({ seeAlso: ['first'] }) }))).toEqual([])
})

test('a reason is fine where two parties are the same, and so is an article of more', () => {
  const first = articleFile({ date: '2025-01-01', companies: ['google', 'microsoft', 'openai'] })
  const follows = ['first', { article: 'first', because: 'It is the same deal.' }]
  expect(faultsOf(contentFolder({ first, a: articleFile({ follows }) }))).toEqual([])
})

test('whom a draft has nothing in common with is its own fault, and what rests on other faults is none', () => {
  const first = articleFile({ date: '2025-01-01', companies: ['openai', 'google'] })
  const faultsIn = (article: object) =>
    readContent(contentFolder({ first, a: { ...articleFile({ draft: true, follows: ['first'] }), ...article } }), {
      drafts: false,
      today: '2026-02-28',
    }).draftFaults.map(({ field }) => field)
  expect(faultsIn({})).toEqual(['follows[0]'])
  expect(faultsIn({ title: '' })).toEqual(['title', 'follows[0]'])
  expect(faultsIn({ companies: ['openai', 'googel'] })).toEqual(['companies[1]'])
  const files = { first: articleFile({ date: '2025-01-01', companies: ['openai', 'microsft'] }), a: articleFile({ follows: ['first'] }) }
  expect(faultsOf(contentFolder(files)).map(({ file, field }) => [file, field])).toEqual([['articles/first.json', 'companies[1]']])
})

test('a followed article is an object with both of its fields', () => {
  const first = articleFile({ date: '2025-01-01' })
  const faultsIn = (followed: unknown) => faultsOf(contentFolder({ first, a: { ...articleFile(), follows: [followed] } }))
  expect(faultsIn({ article: 'first' })).toMatchObject([
    { field: 'follows[0].because', found: 'nothing; the field is missing', wanted: expect.stringMatching(/^why it is the same deal/) },
  ])
  expect(faultsIn({ article: 'firsts', because: 'x' })).toMatchObject([
    { field: 'follows[0].article', line: 26, found: '"firsts", which is no article', wanted: 'did you mean "first"?' },
  ])
  expect(faultsIn(5)).toMatchObject([
    { field: 'follows[0]', found: '5', wanted: 'the slug of an earlier article of the same deal, or an object with article and because' },
  ])
})

test.each([
  ['itself', ['a'], 'seeAlso[0]', 'the article itself', 'another article'],
  ['what is no article', ['othr'], 'seeAlso[0]', '"othr", which is no article', 'did you mean "other"?'],
  ['a draft', ['draft'], 'seeAlso[0]', '"draft", which is a draft', 'an article that is published'],
  ['an article twice', ['other', 'other'], 'seeAlso[1]', '"other" for the second time', 'each article once'],
  [
    'an article that it follows',
    ['other', 'first'],
    'seeAlso[1]',
    '"first", which this article follows',
    'the article in one of the two: in "follows" where its deal goes on, else in "seeAlso"',
  ],
])('an article to be read beside %s', (_what, seeAlso, field, found, wanted) => {
  const files = {
    first: articleFile({ date: '2025-01-01' }),
    other: articleFile({ date: '2025-10-01', companies: ['google'] }),
    draft: articleFile({ draft: true, companies: ['google'] }),
    a: articleFile({ follows: ['first'], seeAlso }),
  }
  expect(faultsOf(contentFolder(files))).toMatchObject([{ file: 'articles/a.json', field, found, wanted }])
})

const warningsOf = (files: Readonly<Record<string, unknown>>) =>
  readContent(contentFolder(files), { drafts: false }).warnings.map(({ text }) => text)

test('articles without roles are counted in one line, on a site whose articles have roles', () => {
  const silent = Object.fromEntries(['b', 'c', 'd', 'e'].map((slug, i) => [slug, articleFile({ date: `2025-0${i + 1}-01` })]))
  expect(warningsOf(silent)).toEqual([])
  expect(warningsOf({ ...silent, a: articleFile({ roles: { openai: ['customer'] } }), f: articleFile({ companies: ['google'] }) })).toEqual(
    ['4 articles have no "roles", which others of this site have: b, c, d and 1 more'],
  )
})

test('announced news that is known from others alone is counted in one line', () => {
  const known = (kind: 'report' | 'analysis' | 'filing', i: number) => ({ publisher: 'P', kind, url: `https://x.org/${i}` })
  const files = {
    a: articleFile({ sources: [known('report', 1), known('analysis', 2)] }),
    b: articleFile({ kind: 'cloud', sources: [known('report', 1), known('filing', 2)], body: ['A text.[^2]'] }),
    c: articleFile({ kind: 'chips', sources: [known('report', 1)], status: 'reported' }),
    d: articleFile({ kind: 'policy' }),
  }
  expect(warningsOf(files)).toEqual(['1 article has nothing but reports and analyses as sources of what was announced: a'])
})

test('a day to which the archive cannot go by its own articles, or by the calendar, is told', () => {
  const files = { a: articleFile({ date: '2025-03-01' }), b: articleFile({ kind: 'cloud', date: '2025-01-01' }) }
  const before = THIS_SITE
  const of = (until: string) => {
    setThisSite({ ...before, coverage: { until, note: null } })
    return warningsOf(files)
  }
  try {
    expect(of('2025-02-01')).toEqual(['1 article has a date after 2025-02-01, to which the archive goes by "coverage" in site.json: a'])
    expect(of('2025-03-01')).toEqual([])
    expect(of('2999-01-01')).toEqual(['"coverage" goes to 2999-01-01, a day that is still to come'])
  } finally {
    setThisSite(before)
  }
})
