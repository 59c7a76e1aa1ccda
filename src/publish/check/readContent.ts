import { join } from 'node:path'
import { compareText } from '../../content/text/compareText.ts'
import type { Day } from '../../content/text/day.ts'
import type { ArticleEntry, Content } from '../content.ts'
import { ContentFaults, type Fault, type Warning } from '../faults/fault.ts'
import { dayOfClock } from '../site/options.ts'
import { findLikelyDuplicates } from './archive/findLikelyDuplicates.ts'
import { namedBefore, type ReadEntry } from './archive/readEntry.ts'
import type { CheckedArticleStore } from './checkedArticles.ts'
import { toCollections } from './collection/toCollections.ts'
import { shownFile } from './contentFiles.ts'
import { formerNames } from './formerNames.ts'
import { findHeldBack, isPublished } from './heldBack.ts'
import { type JudgedArchive, judgeArchive, NO_SITE, type SiteBeside } from './judgeArchive.ts'
import { type ReadArchive, readArchive } from './readArchive.ts'

interface ReadOptions {
  /**
   * Whether drafts and articles of days to come are part of the content, with every company of the list. They are checked in any
   * case. Else nothing of them is, nor any company that they alone name. Drafts with faults are none in either case.
   */
  drafts: boolean
  /** The day of the check. */
  today?: Day
  /** Where the publisher keeps pages and files of their own, to which articles may link. */
  publicDir?: string
  /** What builds before have found of articles. */
  checked?: CheckedArticleStore | undefined
  /** What else was read of the folder, to be told and checked together with the articles. */
  site?: SiteBeside
}

/**
 * Reads and checks a publisher's folder (`companies.json`, `articles/*.json` with the pictures that these name, `collections/*.json`).
 * @throws ContentFaults with every fault of every file, but for those of drafts, which stop nothing.
 */
export function readContent(
  folder: string,
  { drafts, today = dayOfClock(), publicDir = join(folder, 'static'), checked, site = NO_SITE }: ReadOptions,
): Content {
  // What would be told of articles would be wrong.
  if (!site.judgesArticles) throw new ContentFaults(site.faults)
  const archive = readArchive(folder, { today, checked })
  const judged = judgeArchive(archive, site, publicDir)
  if (judged.faults.length > 0) throw new ContentFaults(judged.faults, faultsOfDrafts(judged))
  const content = toContent(archive, judged, { drafts, withFaults: false })
  return drafts ? content : { ...content, warnings: [...content.warnings, ...leftOut(archive, judged)] }
}

interface ContentOptions {
  drafts: boolean
  /** Whether drafts with faults are part of the content, with stand-ins. */
  withFaults: boolean
}

/** The content of an archive in which nothing is wrong that would stop a build. */
export function toContent(
  { companies: list, collections, today, articles: found }: ReadArchive,
  judged: JudgedArchive,
  { drafts, withFaults }: ContentOptions,
): Content {
  const { entries, loose, ofDraftCollections, warnings } = judged
  const isWhole = ({ card }: ReadEntry) => !loose.has(card.slug)
  // Sorted once: a list that is in order is sorted again at no cost.
  const sorted = entries.toSorted(byDateThenSlug)
  const articles = sorted.filter((entry) => (withFaults || isWhole(entry)) && (drafts || isPublished(entry, today)))
  const named = drafts ? new Set<string>() : new Set(articles.flatMap((entry) => entry.named))
  const companies = (list?.companies ?? []).filter(({ id }) => drafts || named.has(id))
  const ids = new Set(companies.map(({ id }) => id))
  const held = findHeldBack(entries, today)
  const lost = found.filter(({ article, isLoose }) => article === null && isLoose).map(({ slug }) => slug)
  const whole = loose.size === 0 ? sorted : sorted.filter(isWhole)
  const isEarlier = withFaults && loose.size > 0 ? earlierIn(articles) : null
  const shown = collections.filter(({ slug, isDraft }) => !isDraft || (drafts && (withFaults || !ofDraftCollections.has(slug))))
  return {
    companies,
    collections: toCollections(shown, articles),
    articles: articles.map((entry) =>
      toEntry(isEarlier ? { ...entry, follows: entry.follows.filter((slug) => isEarlier(slug, entry)) } : entry),
    ),
    warnings: [...warnings, ...findLikelyDuplicates(whole).map(({ file, text }) => ({ file: shownFile(file), text }))],
    draftFaults: faultsOfDrafts(judged),
    heldBack: { ...held, drafts: lost.length === 0 ? held.drafts : [...held.drafts, ...lost].sort() },
    former: {
      articles: formerNames(articles.filter(isWhole).map(namedBefore)),
      companies: new Map([...(list?.former ?? [])].filter(([, now]) => ids.has(now))),
    },
  }
}

function faultsOfDrafts({ loose, ofDraftCollections }: JudgedArchive): Fault[] {
  return [...loose.values(), ...ofDraftCollections.values()].flat()
}

/** Of each draft with faults, that no build takes it. */
function leftOut({ articles, collections }: ReadArchive, { loose, ofDraftCollections }: JudgedArchive): Warning[] {
  const drafts = [
    ...articles.map(({ path, slug }) => ({ file: shownFile(path), count: loose.get(slug)?.length ?? 0 })),
    ...collections.map(({ file, slug }) => ({ file, count: ofDraftCollections.get(slug)?.length ?? 0 })),
  ]
  return drafts.flatMap(({ file, count }) => {
    const faults = count === 1 ? '1 fault' : `${count} faults`
    return count === 0 ? [] : [{ file, text: `is a draft with ${faults}, left out: entente check lists ${count === 1 ? 'it' : 'them'}` }]
  })
}

/** Whether an article can be told as an earlier step of another, be it right or not that it is one. */
function earlierIn(articles: readonly ReadEntry[]): (slug: string, than: ReadEntry) => boolean {
  const places = new Map(articles.map(({ card }, place) => [card.slug, place]))
  return (slug, { card }) => {
    const place = places.get(slug)
    const date = place === undefined ? undefined : articles[place]?.card.date
    return date !== undefined && slug !== card.slug && date <= card.date
  }
}

/** Without what is read for the checks alone. */
function toEntry({
  file: _,
  draft: __,
  isLoose,
  isUndated,
  isWithoutParties,
  slugs,
  terms,
  isThirdHand,
  named,
  references,
  pageLinks,
  ...entry
}: ReadEntry): ArticleEntry {
  return entry
}

function byDateThenSlug(a: ArticleEntry, b: ArticleEntry): number {
  return compareText(a.card.date, b.card.date) || compareText(a.card.slug, b.card.slug)
}
