import { dirname } from 'node:path'
import { CURRENCIES } from '../../content/article/currencies.ts'
import { defaultStatus } from '../../content/article/statuses.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { compareText } from '../../content/text/compareText.ts'
import type { Day } from '../../content/text/day.ts'
import type { DeskArticle, DeskCompany, FollowUp, Overview } from '../../desk/deskAnswers.ts'
import type { FoundArticle } from '../../publish/check/checkArticleFile.ts'
import { shownFile } from '../../publish/check/contentFiles.ts'
import type { Fault } from '../../publish/faults/fault.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'
import { findFolderFaults } from '../../publish/server/findFolderFaults.ts'
import { toDeskFault } from './deskFaults.ts'
import { statsOf } from './siteFile.ts'
import type { Versions } from './versions.ts'

/** Everything that the desk's list and its forms need to know of the site. */
export function createOverview(content: DevelopmentContent, followUps: FollowUp[], versions: Versions): Overview {
  const { archive, judged, siteFolder } = content
  const today = siteFolder.site.day
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name })
  const own = {
    today,
    kinds: THIS_SITE.kinds.map(named),
    statuses: THIS_SITE.statuses.map(named),
    defaultStatus: defaultStatus(),
  }
  if (!archive || !judged) {
    const faults = findFolderFaults(siteFolder.site.content, today).map((fault) => toDeskFault(fault))
    return { ...own, articles: [], companies: [], currencies: [...CURRENCIES], termNames: [], followUps: [], discarded: [], faults }
  }
  const all = [...judged.faults, ...[...judged.loose.values()].flat()]
  const folder = shownFile(`${siteFolder.site.content}/articles`)
  const counts = countsByFile(all)
  const articles = archive.articles.map((found) => toDeskArticle(found, counts, today))
  const used = content.latest.articles
  return {
    ...own,
    articles: inOrder(articles, archive.articles),
    companies: companiesOf(content),
    currencies: byFrequency(
      used.flatMap(({ amounts }) => amounts.map(({ currency }) => currency)),
      CURRENCIES,
    ),
    termNames: byFrequency(judged.entries.flatMap(({ terms }) => terms)),
    followUps,
    discarded: versions.listDiscarded(new Set(archive.articles.map(({ slug }) => slug))),
    faults: all.filter(({ file }) => dirname(file) !== folder).map((fault) => toDeskFault(fault)),
  }
}

function toDeskArticle(found: FoundArticle, faults: ReadonlyMap<string, number>, today: Day): DeskArticle {
  const { slug, path, isDraft, article, stated } = found
  const { title = '', date = null, companies = [] } = stated ?? article?.entry.card ?? {}
  const out = stated ? (stated.published ?? date) : (article?.entry.published ?? null)
  const state = isDraft ? 'draft' : out !== null && out > today ? 'scheduled' : 'published'
  return {
    slug,
    title,
    date,
    state,
    out: isDraft ? null : out,
    companies: [...companies],
    faults: faults.size === 0 ? 0 : (faults.get(shownFile(path)) ?? 0),
  }
}

function countsByFile(faults: readonly Fault[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { file } of faults) counts.set(file, (counts.get(file) ?? 0) + 1)
  return counts
}

/** Later than every day. */
const LAST = '9999'
const PLACES: Readonly<Record<DeskArticle['state'], number>> = { draft: 0, scheduled: 1, published: 2 }

/** Drafts by their last change, what waits by its day, what is out by that of the news; first what has none, which has to be mended. */
function inOrder(articles: DeskArticle[], found: readonly FoundArticle[]): DeskArticle[] {
  const drafts = found.filter(({ isDraft }) => isDraft)
  // A text that was never saved has just been begun.
  const changed = new Map(drafts.map(({ slug, path }) => [slug, statsOf(path)?.mtimeMs ?? Number.POSITIVE_INFINITY]))
  const changeOf = ({ slug }: DeskArticle) => changed.get(slug) ?? 0
  return articles.sort((a, b) => {
    const place = PLACES[a.state] - PLACES[b.state]
    if (place !== 0) return place
    const [first, second] = [changeOf(a), changeOf(b)]
    if (first !== second) return second > first ? 1 : -1
    const days = a.state === 'scheduled' ? compareText(a.out ?? '', b.out ?? '') : compareText(b.date ?? LAST, a.date ?? LAST)
    return days || compareText(a.slug, b.slug)
  })
}

/** Those with the most articles first. */
function companiesOf({ archive, latest }: DevelopmentContent): DeskCompany[] {
  const counts = new Map<string, number>()
  for (const { card } of latest.articles) for (const id of card.companies) counts.set(id, (counts.get(id) ?? 0) + 1)
  return (archive?.companies?.companies ?? [])
    .map(({ id, name, hue, aliases }) => ({ id, name, hue, aliases, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id))
}

/** Each word once, the most frequent first, and then those of a list that are not used. */
function byFrequency(words: readonly string[], others: readonly string[] = []): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const used = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([word]) => word)
  return [...used, ...others.filter((word) => !counts.has(word))]
}
