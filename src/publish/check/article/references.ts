import type { Day } from '../../../content/text/day.ts'
import { suggestCurrent } from '../formerNames.ts'
import type { JsonPath } from '../json/jsonText.ts'
import type { FaultWords } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { suggestMatch } from '../json/suggestMatch.ts'
import { linksOf, type SomeFields, slugOfLink, textsOf } from './articleTexts.ts'

/** A place where an article names another one. Whether that exists is known only when all have been read. */
export interface Reference {
  path: JsonPath
  slug: string
  /** What the other article must do: another one of the same day or earlier, as `follows` and `sameAs` demand, or any other one. */
  must: 'exist' | 'be another' | 'be earlier'
  /** Whether nothing but the parties of both can say that it is the same deal. */
  isSameDeal?: true
}

/** What a reference is judged by. */
export interface ReferenceTarget {
  /** That of the news, by which stories are in order. */
  date: Day
  /** On which it is put out. */
  out: Day
  draft: boolean
}

/** Where an article names others: what it follows, what it is read beside, whose sums it repeats, and links in its texts. */
export function referencesOf(article: SomeFields): Reference[] {
  const references: Reference[] = []
  article.follows?.forEach((followed, i) => {
    if (typeof followed === 'string') references.push({ path: ['follows', i], slug: followed, must: 'be earlier', isSameDeal: true })
    else references.push({ path: ['follows', i, 'article'], slug: followed.article, must: 'be earlier' })
  })
  article.seeAlso?.forEach((slug, i) => void references.push({ path: ['seeAlso', i], slug, must: 'be another' }))
  for (const field of ['amounts', 'sizes'] as const) {
    article[field]?.forEach(({ sameAs, partOf }, i) => {
      if (sameAs !== undefined) references.push({ path: [field, i, 'sameAs'], slug: sameAs, must: 'be earlier' })
      if (partOf !== undefined) references.push({ path: [field, i, 'partOf'], slug: partOf, must: 'exist' })
    })
  }
  for (const { path, text } of textsOf(article)) {
    for (const href of linksOf(text)) {
      const slug = slugOfLink(href)
      if (slug !== null) references.push({ path, slug, must: 'exist' })
    }
  }
  return references
}

/** What is wrong with a reference; `null` when it is right. */
export function checkReference(
  { slug, must }: Reference,
  from: ReferenceTarget & { slug: string },
  articles: ReadonlyMap<string, ReferenceTarget>,
  former: ReadonlyMap<string, string>,
  today: Day,
): FaultWords | null {
  const example = '"sample-cloud-to-supply-example-labs"'
  const target = articles.get(slug)
  if (!target) {
    const wanted = suggestCurrent(slug, former) ?? suggestMatch(slug, [...articles.keys()], 'the slug of an article')
    return { found: `${quoteValue(slug)}, which is no article`, wanted, example }
  }
  if (target.draft && !from.draft)
    return { found: `${quoteValue(slug)}, which is a draft`, wanted: 'an article that is published', example }
  const wanted = must === 'be earlier' ? 'an earlier article' : 'another article'
  if (must !== 'exist' && slug === from.slug) return { found: 'the article itself', wanted, example }
  const waits = findWait(from, target.out, today)
  if (must !== 'be earlier' || target.date <= from.date) {
    return waits ? { found: `${quoteValue(slug)}, which ${waits}`, wanted: 'an article that is published by then', example } : null
  }
  return {
    found: `${quoteValue(slug)} of ${target.date}, later than this article of ${from.date}`,
    wanted: 'an article of the same day or earlier',
    example,
  }
}

/**
 * Why what an article links to may not be there yet when it is published itself, which is today or on its day: in words; `null`
 * where it is there, and for drafts.
 */
export function findWait(from: Pick<ReferenceTarget, 'draft' | 'out'>, day: Day, today: Day): string | null {
  if (from.draft || day <= today || day <= from.out) return null
  return `waits for ${day}${from.out > today ? `, when this article, of ${from.out}, is out already` : ''}`
}
