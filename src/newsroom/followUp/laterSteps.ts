import type { Article } from '../../content/article/article.ts'
import { sharesMostParties } from '../../content/story/relation.ts'
import { append } from '../../content/text/append.ts'
import { compareText } from '../../content/text/compareText.ts'

/** What the archive tells of an article's story after it. */
export interface LaterSteps {
  /** Those that follow it, directly or through others. */
  following: (article: Article) => readonly Article[]
  /** Whether a later article has it as an earlier step, or is news of most of its parties, of two at least. */
  hasAny: (article: Article) => boolean
}

export function laterStepsOf(articles: readonly Article[]): LaterSteps {
  const bySlug = new Map(articles.flatMap((article) => [article.slug, ...article.slugs].map((slug) => [slug, article] as const)))
  for (const article of articles) bySlug.set(article.slug, article)
  const direct = new Map<Article, Article[]>()
  const ofCompany = new Map<string, Article[]>()
  for (const article of articles) {
    for (const { slug } of article.follows) {
      const earlier = bySlug.get(slug)
      if (earlier) append(direct, earlier, article)
    }
    for (const id of article.companies) append(ofCompany, id, article)
  }
  const following = (article: Article) => {
    const found = new Set<Article>()
    const toSee = [...(direct.get(article) ?? [])]
    for (let next = toSee.pop(); next !== undefined; next = toSee.pop()) {
      if (next === article || found.has(next)) continue
      found.add(next)
      toSee.push(...(direct.get(next) ?? []))
    }
    return [...found].sort((a, b) => compareText(a.date, b.date) || compareText(a.slug, b.slug))
  }
  const isJoint = (earlier: Article, later: Article) =>
    later.date > earlier.date &&
    sharesMostParties(earlier, later) &&
    earlier.companies.filter((id) => later.companies.includes(id)).length >= 2
  return {
    following,
    hasAny: (article) =>
      direct.has(article) || article.companies.some((id) => ofCompany.get(id)?.some((later) => isJoint(article, later)) ?? false),
  }
}
