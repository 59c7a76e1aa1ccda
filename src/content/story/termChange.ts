import type { Term } from '../article/article.ts'
import type { ArticleRef } from '../article/articleRef.ts'
import { isConfirmed } from '../article/statuses.ts'
import { type Relation, sameTerm } from './relation.ts'

/** A term with the step of a story that set it. */
export interface SetTerm {
  value: string
  step: ArticleRef
}

/**
 * What a step of a story does to one term: `new`, `changed` or `unchanged` where it sets the term; `dropped` where it
 * puts something else in the earlier deal's place, or ends it, without the term; `silent` where it does not mention
 * the term, which then stands as it was last set.
 */
export type TermChange = { name: string } & (
  | { change: 'new'; now: string; before: null }
  | { change: 'changed' | 'unchanged'; now: string; before: SetTerm }
  | { change: 'dropped' | 'silent'; now: null; before: SetTerm }
)

/** What the terms of earlier steps are compared with. `relation` is what the news does to each. */
export interface EarlierTerms {
  step: ArticleRef
  terms: readonly Term[]
  relation: Relation
}

/**
 * The terms of news beside those before it. Its own come first, in its order, then those that it does not name, in the
 * order of the steps. "Before" is what was confirmed last, or where nothing was, what was last intended or reported: a
 * memorandum does not change what is in force. `earlier` has the newest step first.
 */
export function compareTerms(terms: readonly Term[], earlier: readonly EarlierTerms[]): TermChange[] {
  const changes: TermChange[] = terms.map(({ name, value }) => {
    const before = lastSet(name, earlier)
    if (!before) return { name, change: 'new', now: value, before: null }
    return { name, change: sameTerm(before.value, value) ? 'unchanged' : 'changed', now: value, before }
  })
  const named = new Set(terms.map(({ name }) => name))
  for (const name of new Set(earlier.flatMap((step) => step.terms.map((term) => term.name)))) {
    const before = named.has(name) ? null : lastSet(name, earlier)
    if (!before) continue
    const relation = earlier.find(({ step }) => step.slug === before.step.slug)?.relation
    changes.push({ name, change: relation === 'replaces' || relation === 'ends' ? 'dropped' : 'silent', now: null, before })
  }
  return changes
}

/** The newest confirmed step that set a term, or else the newest one. */
function lastSet(name: string, earlier: readonly EarlierTerms[]): SetTerm | null {
  const setters = earlier.filter(({ terms }) => terms.some((term) => term.name === name))
  const setter = setters.find(({ step }) => isConfirmed(step)) ?? setters[0]
  const term = setter?.terms.find((other) => other.name === name)
  return setter && term ? { value: term.value, step: setter.step } : null
}
