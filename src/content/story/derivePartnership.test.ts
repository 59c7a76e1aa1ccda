import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { derivePartnership } from './derivePartnership.ts'
import type { Partnership } from './partnership.ts'

const SECTORS = { openai: 'lab', anthropic: 'lab', microsoft: 'cloud', oracle: 'cloud', sap: 'software' }
const duration = (value: string) => [{ name: 'Duration', value }]

async function partnershipOf(files: ArticleFiles): Promise<Partnership> {
  const partnership = await derivePartnership(memoryArchive(files, [], SECTORS), 'openai', 'microsoft')
  if (!partnership) throw new Error('no article names both')
  return partnership
}

const standing = ({ terms }: Partnership) => terms.map(({ name, value, confirmed }) => [name, value, confirmed?.value ?? null])
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug)

test('the story comes oldest first, from whichever company one comes', async () => {
  const archive = memoryArchive({
    b: articleFile({ date: '2025-02-01' }),
    a: articleFile({ date: '2019-07-22', companies: ['microsoft', 'openai'] }),
    c: articleFile({ date: '2025-03-01', companies: ['sap', 'openai', 'microsoft'] }),
    d: articleFile({ date: '2025-04-01', companies: ['openai', 'oracle'] }),
  })
  const partnership = await derivePartnership(archive, 'openai', 'microsoft')
  expect(partnership).toMatchObject({ total: 3, since: '2019-07-22', latest: { slug: 'c' }, olderCount: 0, ended: null })
  expect(partnership?.parties.map(({ id }) => id)).toEqual(['microsoft', 'openai'])
  expect(slugs(partnership?.steps ?? [])).toEqual(['a', 'b', 'c'])
  expect(partnership?.steps.at(-1)?.others).toEqual(['sap'])
  expect(await derivePartnership(archive, 'microsoft', 'openai')).toEqual(partnership)
})

test('two that no article names together, one that is unknown, and one alone have no story', async () => {
  const archive = memoryArchive({
    a: articleFile({ companies: ['openai', 'oracle'] }),
    b: articleFile({ companies: ['microsoft', 'sap'] }),
  })
  for (const [one, other] of [
    ['openai', 'microsoft'],
    ['openai', 'nobody'],
    ['openai', 'openai'],
  ] as const) {
    expect(await derivePartnership(archive, one, other)).toBeNull()
  }
})

test('terms stand as they were last set between the two; a plan comes with what was confirmed', async () => {
  const partnership = await partnershipOf({
    deal: articleFile({ date: '2025-01-01', terms: [...duration('Five years.'), { name: 'Place', value: 'Norway.' }] }),
    renewal: articleFile({ date: '2025-02-01', terms: duration('Seven years.') }),
    memo: articleFile({ date: '2025-03-01', status: 'intended', terms: duration('Ten years.') }),
  })
  expect(standing(partnership)).toEqual([
    ['Duration', 'Ten years.', 'Seven years.'],
    ['Place', 'Norway.', null],
  ])
  expect(partnership.steps.map(({ changes }) => changes.map(({ name, change }) => `${name} ${change}`))).toEqual([
    ['Duration new', 'Place new'],
    ['Duration changed'],
    ['Duration changed'],
  ])
})

test('terms of a plan that a contract has replaced stand no longer, nor those of a deal that was ended', async () => {
  const letter = articleFile({
    date: '2025-01-01',
    status: 'intended',
    terms: [...duration('Ten years.'), { name: 'Place', value: 'Norway.' }],
  })
  const contract = articleFile({ date: '2025-02-01', follows: ['letter'], terms: duration('Five years.') })
  expect(standing(await partnershipOf({ letter, contract }))).toEqual([['Duration', 'Five years.', null]])
  const end = articleFile({ date: '2025-03-01', kind: 'breakup', status: 'ended', follows: ['contract'], terms: [] })
  const anew = articleFile({ date: '2025-04-01', terms: [{ name: 'Place', value: 'Texas.' }] })
  expect(standing(await partnershipOf({ letter, contract, end, anew }))).toEqual([['Place', 'Texas.', null]])
})

test('where all is over, the terms are shown that held last', async () => {
  const deal = articleFile({ date: '2025-01-01', terms: duration('Five years.') })
  const end = articleFile({ date: '2025-03-01', kind: 'breakup', status: 'ended', follows: ['deal'], terms: [] })
  expect(standing(await partnershipOf({ deal, end }))).toEqual([['Duration', 'Five years.', null]])
})

test("terms of news that is a third party's are not those of the two, unless it belongs to their story", async () => {
  const partnership = await partnershipOf({
    deal: articleFile({ date: '2025-01-01', terms: duration('Five years.') }),
    aside: articleFile({ date: '2025-02-01', companies: ['sap', 'openai', 'microsoft'], terms: duration('A summer.') }),
    next: articleFile({
      date: '2025-03-01',
      companies: ['openai', 'microsoft', 'oracle'],
      terms: [{ name: 'Place', value: 'Norway.' }],
      follows: ['deal'],
    }),
  })
  expect(standing(partnership)).toEqual([
    ['Place', 'Norway.', null],
    ['Duration', 'Five years.', null],
  ])
  expect(partnership.steps[1]?.changes).toEqual([])
})

test('where the two only ever meet among others, the terms are those of that news', async () => {
  const companies = ['sap', 'openai', 'microsoft', 'oracle']
  expect(standing(await partnershipOf({ a: articleFile({ companies, terms: duration('Two years.') }) }))).toEqual([
    ['Duration', 'Two years.', null],
  ])
})

test('the end of their deal is given, until the story goes on', async () => {
  const files = { deal: articleFile({ date: '2025-01-01' }), end: articleFile({ date: '2025-02-01', kind: 'breakup' }) }
  expect((await partnershipOf(files)).ended?.slug).toBe('end')
  expect((await partnershipOf({ ...files, again: articleFile({ date: '2025-03-01' }) })).ended).toBeNull()
})

test('between the steps stands what either did with others of the same kind', async () => {
  const { steps } = await partnershipOf({
    'a-deal': articleFile({ date: '2025-01-01' }),
    'b-other-cloud': articleFile({ date: '2025-01-02', companies: ['openai', 'oracle'] }),
    'c-other-lab': articleFile({ date: '2025-01-03', companies: ['anthropic', 'microsoft'] }),
    'd-software': articleFile({ date: '2025-01-04', companies: ['openai', 'sap'] }),
    'e-deal': articleFile({ date: '2025-02-01' }),
    'f-other-cloud': articleFile({ date: '2025-02-02', companies: ['openai', 'oracle'] }),
  })
  expect(steps.map(({ meanwhile }) => meanwhile.items.map(({ step, company, others }) => [step.slug, company, ...others]))).toEqual([
    [
      ['b-other-cloud', 'openai', 'oracle'],
      ['c-other-lab', 'microsoft', 'anthropic'],
    ],
    [['f-other-cloud', 'openai', 'oracle']],
  ])
  expect(steps.map(({ meanwhile: { from, to } }) => [from, to])).toEqual([
    ['2025-01-01', '2025-02-01'],
    ['2025-02-01', null],
  ])
})

test('of a long story the newest steps are listed, and the rest is counted', async () => {
  const day = (i: number) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10)
  const files = Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`a-${String(i).padStart(2, '0')}`, articleFile({ date: day(i) })]))
  const partnership = await partnershipOf(files)
  expect(partnership).toMatchObject({ total: 70, olderCount: 10, since: day(0) })
  expect(partnership.steps).toHaveLength(60)
  expect(partnership.steps[0]?.slug).toBe('a-10')
})

test('whatever the archive, the steps are the articles that name both, and each standing term is the last one set', async () => {
  const file = fc.record({
    companies: fc.uniqueArray(fc.constantFrom('openai', 'microsoft', 'oracle', 'sap'), { minLength: 2, maxLength: 2 }),
    value: fc.constantFrom('One year.', 'Two years.', 'Three years.'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 12 }), async (list) => {
      const files = Object.fromEntries(
        list.map(({ companies, value }, i) => [`a-${String(i).padStart(2, '0')}`, articleFile({ companies, terms: duration(value) })]),
      )
      const expected = Object.entries(files).filter(([, { companies }]) => companies.includes('openai') && companies.includes('microsoft'))
      const partnership = await derivePartnership(memoryArchive(files, ['openai', 'microsoft']), 'openai', 'microsoft')
      expect(slugs(partnership?.steps ?? [])).toEqual(expected.map(([slug]) => slug))
      expect(partnership?.terms[0]?.value).toBe(expected.at(-1)?.[1].terms?.[0]?.value)
    }),
    { numRuns: 50 },
  )
})

test('two who are never partners have a story: all that names both, with what each of them is', async () => {
  const archive = memoryArchive({
    inquiry: articleFile({
      date: '2024-01-01',
      companies: ['openai', 'ftc'],
      roles: { ftc: ['regulator'], openai: ['target'] },
      terms: duration('A year.'),
      checked: '2025-01-01',
    }),
    report: articleFile({
      date: '2025-01-01',
      companies: ['ftc', 'openai', 'microsoft'],
      roles: { ftc: ['regulator'], microsoft: ['investor'] },
      terms: duration('Never.'),
    }),
  })
  const story = await derivePartnership(archive, 'openai', 'ftc')
  expect(story).toMatchObject({
    isStory: true,
    total: 2,
    apartCount: 0,
    since: '2024-01-01',
    latest: { slug: 'report' },
    roles: [[{ role: 'regulator', count: 2 }], [{ role: 'target', count: 1 }]],
    checked: '2025-01-01',
  })
  // What others agreed on in news of three is no term of the two.
  expect(story?.terms.map(({ value }) => value)).toEqual(['A year.'])
  expect(story?.steps.map(({ isApart, outsiders, meanwhile }) => [isApart, outsiders, meanwhile.items])).toEqual([
    [false, { ftc: ['regulator'] }, []],
    [false, { ftc: ['regulator'] }, []],
  ])
})

test('partners whom some news names without a deal between them stay partners, and that news says so', async () => {
  const partnership = await partnershipOf({
    deal: articleFile({
      date: '2025-01-01',
      roles: { openai: ['customer'], microsoft: ['supplier', 'investor'] },
      terms: duration('Five years.'),
    }),
    contract: articleFile({
      date: '2025-02-01',
      companies: ['openai', 'microsoft', 'pentagon'],
      roles: { openai: ['supplier'], microsoft: ['supplier'], pentagon: ['customer'] },
      follows: ['deal'],
      terms: duration('A month.'),
    }),
    inquiry: articleFile({
      date: '2025-03-01',
      companies: ['openai', 'microsoft', 'ftc'],
      roles: { ftc: ['regulator'] },
      follows: ['deal'],
      terms: [{ name: 'Place', value: 'Norway.' }],
    }),
    suit: articleFile({ date: '2025-04-01', roles: { openai: ['opponent'] }, follows: ['inquiry'], terms: duration('None.') }),
  })
  expect(partnership).toMatchObject({ isStory: false, total: 2, apartCount: 2, latest: { slug: 'inquiry' }, checked: null })
  expect(partnership.steps.map(({ slug, isApart, outsiders }) => [slug, isApart, outsiders])).toEqual([
    ['deal', false, {}],
    ['contract', true, { microsoft: ['supplier'], openai: ['supplier'] }],
    ['inquiry', false, { ftc: ['regulator'] }],
    ['suit', true, { openai: ['opponent'] }],
  ])
  // A regulator is no party more: news of the two and of it sets their terms; what they do not do together never does.
  expect(standing(partnership)).toEqual([
    ['Place', 'Norway.', null],
    ['Duration', 'Five years.', null],
  ])
})

test('whoever looked for later news before the last step knows nothing of it', async () => {
  const first = articleFile({ date: '2025-01-01', checked: '2025-06-01' })
  expect((await partnershipOf({ first })).checked).toBe('2025-06-01')
  expect((await partnershipOf({ first, second: articleFile({ date: '2025-07-01' }) })).checked).toBeNull()
  const second = articleFile({ date: '2025-07-01', checked: '2025-08-01' })
  expect((await partnershipOf({ first, second })).checked).toBe('2025-08-01')
})

test('what a regulator does with others is nothing that either did meanwhile', async () => {
  const archive = memoryArchive(
    {
      first: articleFile({ date: '2025-01-01' }),
      other: articleFile({ date: '2025-02-01', companies: ['openai', 'oracle'] }),
      suit: articleFile({ date: '2025-03-01', companies: ['openai', 'google'], roles: { google: ['opponent'] } }),
    },
    [],
    { ...SECTORS, google: 'cloud' },
  )
  const partnership = await derivePartnership(archive, 'openai', 'microsoft')
  expect(partnership?.steps[0]?.meanwhile.items.map(({ step }) => step.slug)).toEqual(['other'])
})
