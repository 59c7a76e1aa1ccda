import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeStories, parseStories, type StoryLink } from '../archive/stories.ts'
import type { Article } from '../article/article.ts'
import { DataFault } from '../text/decode.ts'
import { type Relation, relationOf, sharesMostParties } from './relation.ts'

type Step = Pick<Article, 'kind' | 'status' | 'companies' | 'terms'>

const term = (name: string, value: string) => ({ name, value })
const step = (differences: Partial<Step> = {}): Step => ({
  kind: 'agreement',
  status: 'announced',
  companies: ['openai', 'microsoft'],
  terms: [term('Compute', 'Some of it.')],
  ...differences,
})

test.each<[string, Partial<Step>, Partial<Step>, Relation]>([
  ['one announcement after another', {}, {}, 'continues'],
  ['a plan that is announced', { status: 'intended' }, {}, 'replaces'],
  ['a plan that is completed', { status: 'intended' }, { status: 'completed' }, 'replaces'],
  ['a plan of another kind that is announced', { status: 'intended', kind: 'cloud' }, {}, 'replaces'],
  ['a plan after a plan', { status: 'intended' }, { status: 'intended' }, 'continues'],
  ['a report on a plan', { status: 'intended' }, { status: 'reported' }, 'continues'],
  ['an announcement after a report', { status: 'reported' }, {}, 'continues'],
  ['a completion', {}, { status: 'completed' }, 'continues'],
  ['a break-up', {}, { kind: 'breakup' }, 'ends'],
  ['a break-up that is only reported', {}, { kind: 'breakup', status: 'reported' }, 'ends'],
  ['a break-up before anything was confirmed', { status: 'intended' }, { kind: 'breakup' }, 'ends'],
  ['the end of the same kind', {}, { status: 'ended' }, 'ends'],
  ['the end of another kind', { kind: 'cloud' }, { status: 'ended' }, 'continues'],
  ['a break-up after the end', { status: 'ended' }, { kind: 'breakup' }, 'continues'],
  ['news after the end', { status: 'ended' }, {}, 'continues'],
  ['the end once more', { status: 'ended' }, { status: 'ended' }, 'continues'],
  ['a plan, with parties in another order', { status: 'intended' }, { companies: ['microsoft', 'openai'] }, 'replaces'],
  ['a plan, with a party more', { status: 'intended' }, { companies: ['openai', 'microsoft', 'oracle'] }, 'replaces'],
  ['a plan, half of whose parties are left', { status: 'intended' }, { companies: ['openai', 'oracle'] }, 'continues'],
  ['a plan of three, two of whom are left', { status: 'intended', companies: ['openai', 'microsoft', 'arm'] }, {}, 'replaces'],
  ['a plan, led by another now', { status: 'intended' }, { companies: ['oracle', 'openai', 'microsoft'] }, 'continues'],
  ['a break-up with another', {}, { kind: 'breakup', companies: ['openai', 'oracle'] }, 'continues'],
  ['a plan, on which a statement says nothing new', { status: 'intended' }, { terms: [] }, 'continues'],
  [
    'a term that holds, set anew',
    { terms: [term('Duration', 'Five years.[^1]')] },
    { terms: [term('Duration', 'Ten years.[^2]')] },
    'revises',
  ],
  [
    'a term that holds, set again',
    { terms: [term('Duration', 'Ten years.[^1]')] },
    { terms: [term('Duration', 'Ten years.[^2]')] },
    'continues',
  ],
  ['a payment after a payment', { terms: [term('Payment', '$1 billion.')] }, { terms: [term('Payment', '$2 billion.')] }, 'continues'],
  [
    'a term that holds, set anew for many more',
    { terms: [term('Duration', 'Five years.')] },
    { terms: [term('Duration', 'Ten years.')], companies: ['openai', 'microsoft', 'oracle', 'arm'] },
    'continues',
  ],
  ['a break-up of others', {}, { kind: 'breakup', companies: ['arm', 'oracle'] }, 'continues'],
])('%s', (_what, earlier, later, relation) => {
  expect(relationOf(step(earlier), step(later))).toBe(relation)
})

test('links come back both ways, over every branch, by way of JSON', () => {
  const links: StoryLink[] = [
    { later: 3, earlier: 1 },
    { later: 4, earlier: 3 },
    { later: 4, earlier: 2 },
    { later: 9, earlier: 1 },
    { later: 12, earlier: 4 },
  ]
  const stories = parseStories(JSON.parse(JSON.stringify(encodeStories(links))))
  expect(stories.before(12)).toEqual([4, 3, 2, 1])
  expect(stories.after(1)).toEqual([3, 4, 9, 12])
  expect(stories.after(12)).toEqual([])
  expect(stories.isDirect(4, 3)).toBe(true)
  expect(stories.isDirect(4, 1)).toBe(false)
  expect(stories.beside(4).sort((a, b) => a - b)).toEqual([2, 3, 12])
})

test('whatever follows what, after and before are each other turned round', () => {
  const link = fc.record({ earlier: fc.nat({ max: 30 }), later: fc.nat({ max: 30 }) }).filter(({ earlier, later }) => earlier < later)
  fc.assert(
    fc.property(fc.array(link, { maxLength: 60 }), (links) => {
      const stories = parseStories(encodeStories(links))
      for (let a = 0; a <= 30; a++) for (let b = 0; b <= 30; b++) expect(stories.after(a).includes(b)).toBe(stories.before(b).includes(a))
    }),
  )
})

test('an archive without stories has none', () => {
  expect(parseStories([]).after(0)).toEqual([])
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['an object', {}],
  ['a row that is no list', [{ later: 1 }]],
  ['a row of one number', [[1]]],
  ['numbers as text', [['1', '0']]],
])('%s is refused', (_what, value) => {
  expect(() => parseStories(value)).toThrow(DataFault)
})

test.each([
  [['openai', 'microsoft'], ['microsoft', 'openai'], true],
  [['nvidia', 'humain', 'saudi-government'], ['xai', 'humain', 'nvidia'], true],
  [['openai', 'softbank', 'oracle', 'mgx'], ['softbank', 'openai'], false],
  [['openai', 'stripe', 'etsy', 'shopify'], ['paypal', 'openai'], false],
])('terms of %j can be read beside those of %j: %s', (earlier, later, comparable) => {
  expect(sharesMostParties({ companies: earlier }, { companies: later })).toBe(comparable)
})
