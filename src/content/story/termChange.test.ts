import { expect, test } from 'vitest'
import type { Status } from '../article/article.ts'
import type { Relation } from './relation.ts'
import { compareTerms, type EarlierTerms } from './termChange.ts'

const term = (name: string, value: string) => ({ name, value })

function earlier(slug: string, terms: EarlierTerms['terms'], status: Status = 'announced', relation: Relation = 'continues'): EarlierTerms {
  return { step: { slug, title: slug, date: '2025-01-01', kind: 'agreement', status }, terms, relation }
}

const inShort = (terms: EarlierTerms['terms'], steps: readonly EarlierTerms[]) =>
  compareTerms(terms, steps).map(({ name, change, before }) => [name, change, before?.step.slug ?? null])

test('of several steps the nearest that set a term counts', () => {
  const steps = [
    earlier('near', [term('Equity', 'Other.')]),
    earlier('middle', [term('Compute', 'Middle.')]),
    earlier('far', [term('Compute', 'Far.')]),
  ]
  expect(inShort([term('Compute', 'Now this.')], steps)).toEqual([
    ['Compute', 'changed', 'middle'],
    ['Equity', 'silent', 'near'],
  ])
})

test('what was confirmed comes before what was only planned since', () => {
  const steps = [earlier('memo', [term('Duration', 'Perhaps ten years.')], 'intended'), earlier('deal', [term('Duration', 'Five years.')])]
  expect(inShort([term('Duration', 'Seven years.')], steps)).toEqual([['Duration', 'changed', 'deal']])
  expect(inShort([term('Duration', 'Seven years.')], steps.slice(0, 1))).toEqual([['Duration', 'changed', 'memo']])
})

test('the same words with other sources are unchanged', () => {
  expect(inShort([term('Place', 'Norway.[^3]')], [earlier('a', [term('Place', 'Norway.[^1]')])])).toEqual([['Place', 'unchanged', 'a']])
})

test.each<[Relation, string]>([
  ['ends', 'dropped'],
  ['replaces', 'dropped'],
  ['revises', 'silent'],
  ['continues', 'silent'],
])('a term that is not named, by news that %s the deal, is %s', (relation, change) => {
  expect(inShort([], [earlier('a', [term('Place', 'Norway.')], 'announced', relation)])).toEqual([['Place', change, 'a']])
})

test('without steps before every term is new', () => {
  expect(inShort([term('Place', 'Norway.')], [])).toEqual([['Place', 'new', null]])
})
