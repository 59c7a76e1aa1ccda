import type { Article } from '../article.ts'

/** Every company that an article knows by its id: its parties first, then those that it mentions, pays or cites; each once. */
export function companiesNamedBy({ companies, mentions, amounts, sizes, sources }: Article): string[] {
  const ends = [...amounts, ...sizes].flatMap(({ from, to }) => [from, to])
  const named = [...companies, ...mentions, ...ends, ...sources.map(({ company }) => company)]
  return [...new Set(named.filter((id) => id !== null))]
}
