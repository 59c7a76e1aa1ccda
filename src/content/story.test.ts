import { expect, test } from 'vitest'
import type { Article } from './article.ts'
import { DataFault } from './dataFault.ts'
import { encodeStories, parseStories, type Relation, relationOf, type StoryLink, sharesMostParties } from './story.ts'

type Step = Pick<Article, 'kind' | 'status' | 'companies'>

const step = (differences: Partial<Step> = {}): Step => ({
  kind: 'agreement',
  status: 'announced',
  companies: ['openai', 'microsoft'],
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
  ['a break-up before anything was firm', { status: 'intended' }, { kind: 'breakup' }, 'ends'],
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
  ['a break-up of others', {}, { kind: 'breakup', companies: ['arm', 'oracle'] }, 'continues'],
])('%s', (_what, earlier, later, relation) => {
  expect(relationOf(step(earlier), step(later))).toBe(relation)
})

test('links come back both ways, oldest first, by way of JSON', () => {
  const links: StoryLink[] = [
    { later: 3, earlier: 1, relation: 'replaces' },
    { later: 4, earlier: 3, relation: 'continues' },
    { later: 4, earlier: 1, relation: 'continues' },
    { later: 9, earlier: 1, relation: 'ends' },
  ]
  const stories = parseStories(JSON.parse(JSON.stringify(encodeStories(links))))
  expect(stories.follows(4).map(({ earlier }) => earlier)).toEqual([3, 1])
  expect(stories.followedBy(1).map(({ later, relation }) => [later, relation])).toEqual([
    [3, 'replaces'],
    [4, 'continues'],
    [9, 'ends'],
  ])
  expect(stories.follows(1)).toEqual([])
  expect(stories.followedBy(9)).toEqual([])
})

test('an archive without stories has none', () => {
  expect(parseStories([]).followedBy(0)).toEqual([])
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['an object', {}],
  ['a row that is no list', [{ later: 1 }]],
  ['a row without relation', [[1, 0]]],
  ['an unknown relation', [[1, 0, 7]]],
  ['numbers as text', [['1', '0', 0]]],
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
