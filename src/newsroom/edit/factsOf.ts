import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { textsOf } from '../../publish/check/article/articleTexts.ts'

/** What the one of two articles that become one states alone, in words; what they say of each other is left out. */
export function factsAlone(gone: ArticleFile, kept: ArticleFile, from: string, to: string): string[] {
  const known = factsOf(kept, from)
  // Who takes part in the one need not be mentioned in it.
  const mentions = (gone.mentions ?? []).filter((id) => !kept.companies.includes(id))
  return factsOf({ ...gone, mentions }, to).filter((fact) => !known.includes(fact))
}

/** What an article states, so that two can be compared. */
function factsOf(article: ArticleFile, other: string): string[] {
  const { companies, mentions = [], roles = {}, sources = [], terms = [], follows = [], seeAlso = [], corrections = [] } = article
  const followed = follows.map((one) => (typeof one === 'string' ? one : one.article))
  return [
    ...companies.map((id) => `the company ${id}`),
    ...Object.entries(roles).flatMap(([id, words]) => words.map((role) => `the role ${role} of ${id}`)),
    ...mentions.map((id) => `the mention of ${id}`),
    ...sources.map(({ url }) => `the source ${url}`),
    ...terms.map(({ name }) => `the term ${name}`),
    ...quantitiesOf(article, other),
    ...(article.dates ?? []).map(({ what, when }) => `the day “${what}: ${when}”`),
    ...followed.filter((slug) => slug !== other).map((slug) => `that it follows ${slug}`),
    ...seeAlso.filter((slug) => slug !== other).map((slug) => `that ${slug} is worth reading beside it`),
    ...corrections.map(({ text }) => `the correction “${text}”`),
  ]
}

function quantitiesOf({ amounts = [], sizes = [] }: ArticleFile, other: string): string[] {
  const stated = [
    ...amounts.map((amount) => ({ ...amount, what: 'the amount', unit: amount.currency })),
    ...sizes.map((size) => ({ ...size, what: 'the size', period: undefined })),
  ]
  return stated
    .filter(({ sameAs }) => sameAs !== other)
    .map(({ what, value, most, unit, from, to, period }) => {
      const range = most === undefined ? value : `${value}–${most}`
      return `${what} ${range} ${unit}${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}${period ? ` for ${period}` : ''}`
    })
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
