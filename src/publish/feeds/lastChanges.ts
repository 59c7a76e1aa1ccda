import {
  articlePath,
  COMPANIES_PATH,
  collectionPath,
  companyPath,
  monthPath,
  partnershipPath,
  TIMELINE_PATH,
} from '../../content/address/paths.ts'
import { type Day, monthOf } from '../../content/text/day.ts'
import type { ArticleEntry, Content } from '../content.ts'

/**
 * When what a page shows last changed: an article when it was put out, updated or corrected, a list with the latest such day of
 * its articles, a collection also when it was looked over. Pages that do not come from articles alone have none, for nobody knows it.
 */
export function lastChanges(articles: Content['articles'], collections: Content['collections'] = []): Map<string, Day> {
  const changes = new Map<string, Day>()
  for (const { card, changed } of articles) {
    for (const path of listsOf(card)) {
      const known = changes.get(path)
      if (known === undefined || known < changed) changes.set(path, changed)
    }
  }
  for (const { slug, updated, articles: own } of collections) {
    const days = [...own.flatMap((entry) => changes.get(articlePath(entry.slug)) ?? []), ...(updated === null ? [] : [updated])].sort()
    const last = days.at(-1)
    if (last !== undefined) changes.set(collectionPath(slug), last)
  }
  return changes
}

/** The article's own page and every page that lists it. */
function listsOf({ slug, date, companies }: ArticleEntry['card']): string[] {
  const pairs = companies.flatMap((one, i) => companies.slice(i + 1).map((other) => partnershipPath(one, other)))
  return [articlePath(slug), TIMELINE_PATH, COMPANIES_PATH, monthPath(monthOf(date)), ...companies.map(companyPath), ...pairs]
}
