import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { plainTextsOf, sourceTextsOf, textsOf } from '../../publish/check/article/articleTexts.ts'

/** What the one of two articles that become one states alone, in words; what they say of each other is left out. */
export function factsAlone(gone: ArticleFile, kept: ArticleFile, from: string, to: string): string[] {
  const known = factsOf(kept, from, to)
  // Who takes part in the one need not be mentioned in it.
  const mentions = (gone.mentions ?? []).filter((id) => !kept.companies.includes(id))
  return factsOf({ ...gone, mentions }, from, to).filter((fact) => !known.includes(fact))
}

/**
 * What an article states, so that two can be compared. What is said of a sum, a source or an earlier article is a fact beside it: the
 * other article may have the same one and say less of it.
 */
function factsOf(article: ArticleFile, from: string, to: string): string[] {
  const { companies, mentions = [], roles = {}, terms = [], seeAlso = [], corrections = [] } = article
  const isOther = (slug: string) => slug !== from && slug !== to
  return [
    ...companies.map((id) => `the company ${id}`),
    ...Object.entries(roles).flatMap(([id, words]) => words.map((role) => `the role ${role} of ${id}`)),
    ...mentions.map((id) => `the mention of ${id}`),
    ...sourceFacts(article),
    ...terms.map(({ name }) => `the term ${name}`),
    ...quantityFacts(article, from, to),
    ...(article.dates ?? []).map(({ what, when }) => `the day “${what}: ${when}”`),
    ...followedFacts(article, isOther),
    ...seeAlso.filter(isOther).map((slug) => `that ${slug} is worth reading beside it`),
    ...corrections.map(({ text }) => `the correction “${text}”`),
  ]
}

/** Where both say when they read a page, or what day it is of, the one that stays is right. */
function sourceFacts({ sources = [] }: ArticleFile): string[] {
  return sources.flatMap(({ url, company, kind, date, read }) => [
    `the source ${url}`,
    ...(kind ? [`the kind ${kind} of the source ${url}`] : []),
    ...(company ? [`the company ${company} of the source ${url}`] : []),
    ...(date ? [`the day of the source ${url}`] : []),
    ...(read ? [`when the source ${url} was read`] : []),
  ])
}

/** The reason is a text, of which each article has its own. */
function followedFacts({ follows = [] }: ArticleFile, isOther: (slug: string) => boolean): string[] {
  return follows
    .map((one) => (typeof one === 'string' ? { article: one, because: undefined } : one))
    .filter(({ article }) => isOther(article))
    .flatMap(({ article, because }) => [`that it follows ${article}`, ...(because ? [`why it follows ${article}`] : [])])
}

/** A sum that the one article repeats of the other is in both; a part of either is a part of the one that stays. */
function quantityFacts({ amounts = [], sizes = [] }: ArticleFile, from: string, to: string): string[] {
  const stated = [
    ...amounts.map((amount) => ({ ...amount, sort: 'the amount', unit: amount.currency })),
    ...sizes.map((size) => ({ ...size, sort: 'the size', period: undefined })),
  ]
  return stated.flatMap(({ sort, value, most, unit, from: payer, to: payee, period, qualifier, status, sameAs, partOf }) => {
    const range = most === undefined ? value : `${value}–${most}`
    const ends = `${payer ? ` from ${payer}` : ''}${payee ? ` to ${payee}` : ''}`
    const name = `${sort} ${range} ${unit}${ends}${period ? ` for ${period}` : ''}`
    return [
      ...(sameAs === to ? [] : [name]),
      ...(qualifier ? [`the word “${qualifier}” of ${name}`] : []),
      ...(status ? [`the status ${status} of ${name}`] : []),
      ...(partOf ? [`that ${name} is a part of ${partOf === from ? to : partOf}`] : []),
      ...(sameAs && sameAs !== from && sameAs !== to ? [`that ${name} is the same as in ${sameAs}`] : []),
    ]
  })
}

/** The texts that an article has alone, each for its publisher to take over or to leave. */
export function textsLeft(gone: ArticleFile, kept: ArticleFile, from: string, to: string): string[] {
  const all = (article: ArticleFile) => [...plainTextsOf(article), ...textsOf(article), ...sourceTextsOf(article)].map(({ text }) => text)
  const known = all(kept)
  const alone = [...new Set(all(gone))].filter((text) => !known.includes(text))
  if (alone.length === 0) return []
  return [`These texts of "${from}" are not in "${to}"; take over by hand what is worth it:`, ...alone.map((text) => `  ${text}`)]
}
