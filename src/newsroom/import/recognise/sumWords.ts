import type { Meaning } from '../../../content/site/siteDescription.ts'

/** What stands right behind a sum of a year, a quarter or a month; anything between makes it unsure. */
const RATES: readonly [pattern: RegExp, period: string][] = [
  [/^,? ?(?:a year|per year|per annum|each year|every year|annually|yearly|pro Jahr|im Jahr|par an)$/, 'year'],
  [/^,? ?(?:a quarter|per quarter)$/, 'quarter'],
  [/^,? ?(?:a month|per month)$/, 'month'],
]

/** The period of a sum as articles have it; `null` where its words do not say so by themselves. `after`: from the sum to their end. */
export function rateOf(after: string): string | null {
  return RATES.find(([pattern]) => pattern.test(after))?.[1] ?? null
}

/** At most a verb and a word or two between these and the sum: "plans to invest another $5 billion". */
const SIGNS: readonly [pattern: RegExp, means: Meaning][] = [
  [/\b(?:reportedly|(?:is|are) said to|(?:is|are|in) talks to)(?: \p{L}+){0,3} ?$/iu, 'reported'],
  [/\b(?:plans?|intends?|aims?|hopes?) to(?: \p{L}+){1,3} ?$/iu, 'intended'],
]

/** How certain a sum is by the words right before it. */
export function meansBefore(before: string): Meaning | null {
  return SIGNS.find(([pattern]) => pattern.test(before))?.[1] ?? null
}
