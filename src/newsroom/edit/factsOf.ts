import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { textsOf } from '../../publish/check/article/articleTexts.ts'

/** What an article states, in words, so that two can be compared; what it says of the `other` of two that become one is left out. */
export function factsOf(
  { companies, sources = [], terms = [], amounts = [], follows = [], corrections = [] }: ArticleFile,
  other: string,
): string[] {
  return [
    ...companies.map((id) => `the company ${id}`),
    ...sources.map(({ url }) => `the source ${url}`),
    ...terms.map(({ name }) => `the term ${name}`),
    ...amounts
      .filter(({ sameAs }) => sameAs !== other)
      .map(({ value, currency, from, to }) => `the amount ${value} ${currency}${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}`),
    ...follows.filter((slug) => slug !== other).map((slug) => `that it follows ${slug}`),
    ...corrections.map(({ text }) => `the correction “${text}”`),
  ]
}

/** The texts that an article has alone, each for its publisher to take over or to leave. */
export function textsLeft(gone: ArticleFile, kept: ArticleFile, from: string, to: string): string[] {
  const all = ({ title, summary, ...rest }: ArticleFile) => [
    title,
    summary,
    ...textsOf({ title, summary, ...rest }).map(({ text }) => text),
  ]
  const alone = all(gone).filter((text) => !all(kept).includes(text))
  if (alone.length === 0) return []
  return [`These texts of "${from}" are not in "${to}"; take over by hand what is worth it:`, ...alone.map((text) => `  ${text}`)]
}
