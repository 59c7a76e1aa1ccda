import { join, relative } from 'node:path'
import { articlePath, collectionPath, companyPath, partnershipPath } from '../../content/address/paths.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { Content } from '../content.ts'
import type { Warning } from '../faults/fault.ts'
import type { SiteOptions } from '../site/options.ts'
import type { PageImage } from '../tasks/pageImage.ts'
import type { PageTask } from '../tasks/tasks.ts'
import {
  articleAlt,
  articleImage,
  collectionAlt,
  collectionImage,
  companiesAlt,
  companiesImage,
  signatureOf,
} from './describeShareImage.ts'
import type { Drawing } from './drawing.ts'
import { lettersWithoutFont } from './fonts/imageFonts.ts'
import { imageKey } from './imageKey.ts'
import { nameWarning, noImageWarning } from './imageWarnings.ts'
import { PACKED_BY } from './png/encodePng.ts'
import { type CardImage, PLAIN_SIZES, type ShareImage } from './shareImage.ts'
import { pageOf, tallyPages } from './tallyPages.ts'

export interface ShareImagePlan {
  drawings: Drawing[]
  /** Every page has one: its own, that of what it is about, or the site's. */
  imageOf(page: string): PageImage
  /** Which pages that would have one of their own have none, since no font has their letters. */
  warnings: Warning[]
}

/** A file's name must stay under what file systems take. */
const LONGEST_STEM = 100
/**
 * Of the newest articles with an image, the part that has images without words too: search engines show large pictures of news,
 * and each is three more. Articles of the same companies share them.
 */
const PLAIN_SHARE = 1 / 20

/**
 * Decides which pages get an image of their own: the newest articles, and of the pages of companies and of two companies that
 * feeds follow those with the most announcements, as many of each as `pictures` says, and of collections. What holds a letter that no font has
 * gets none, and is named in a warning.
 */
export function planShareImages(
  { articles, companies, collections = [] }: Pick<Content, 'articles' | 'companies'> & Partial<Pick<Content, 'collections'>>,
  tasks: readonly PageTask[],
  { pictures: most, content: folder }: Pick<SiteOptions, 'pictures' | 'content'>,
  tools: string,
): ShareImagePlan {
  const { name, headline } = THIS_SITE
  const known = new Map(companies.map((company) => [company.id, company]))
  const drawings = new Map<string, Drawing>()
  const add = (image: ShareImage, stem: string, page: string): string => {
    const path = `/previews/${stem.slice(0, LONGEST_STEM)}.${imageKey(image, tools).slice(0, 10)}.png`
    if (!drawings.has(path)) drawings.set(path, { image, key: imageKey(image, `${tools}, ${PACKED_BY}`), path, page })
    return path
  }
  const addPlain = (hues: number[], page: string): string[] =>
    Object.entries(PLAIN_SIZES).map(([shape, size]) => add({ type: 'discs', hues, size }, `discs-${shape}`, page))
  const own = new Map<string, PageImage>()
  const warnings: Warning[] = []
  /** Whether an image can be drawn; if not, `file` is warned that it does without. */
  const isDrawable = (image: CardImage, file: string): boolean => {
    const letters = lettersWithoutFont(Object.values(image).flat().join(' '))
    if (letters.length > 0) warnings.push({ file: shown(join(folder, file)), text: noImageWarning(image.headline, letters) })
    return letters.length === 0
  }
  const nameLetters = lettersWithoutFont(name)
  const site = nameLetters.length === 0 ? name : ''
  if (site !== name) warnings.push(nameWarning(name, nameLetters))
  const newest = most === 0 ? [] : articles.slice(-most).map(({ card }) => ({ card, image: articleImage(card, known, site) }))
  const plainFrom = newest.length - Math.ceil(most * PLAIN_SHARE)
  for (const [place, { card, image }] of newest.entries()) {
    const page = articlePath(card.slug)
    if (!isDrawable(image, `articles/${card.slug}.json`)) continue
    const plain = place < plainFrom ? [] : addPlain(inOrder(image.hues), page)
    own.set(page, { path: add(image, card.slug, page), alt: articleAlt(card, known), plain })
  }
  const tallies = tallyPages(articles)
  const pages = tasks.flatMap(({ path, hasFeeds }) => (hasFeeds ? (tallies.get(path) ?? []) : []))
  for (const size of [1, 2]) {
    const largest = pages.filter((tally) => tally.companies.length === size).sort((a, b) => b.count - a.count)
    for (const tally of largest.slice(0, most)) {
      const page = pageOf(tally.companies)
      const image = companiesImage(tally, known, site)
      if (!isDrawable(image, 'companies.json')) continue
      own.set(page, { path: add(image, tally.companies.join('-'), page), alt: companiesAlt(tally, known), plain: [] })
    }
  }
  const cards = new Map(articles.map(({ card }) => [card.slug, card]))
  for (const { slug, title, articles: entries } of collections.slice(0, most)) {
    const page = collectionPath(slug)
    const tally = { title, cards: entries.flatMap((entry) => cards.get(entry.slug) ?? []) }
    const image = collectionImage(tally, known, site)
    if (isDrawable(image, `collections/${slug}.json`)) own.set(page, { path: add(image, slug, page), alt: collectionAlt(tally), plain: [] })
  }
  const question = lettersWithoutFont(headline).length === 0 ? headline : ''
  const ofSite: PageImage = {
    path: add({ type: 'site', ...signatureOf(site), headline: question }, 'site', '/'),
    alt: `${name}: ${headline}`,
    plain: [],
  }
  const partiesOf = new Map(articles.map(({ card }) => [articlePath(card.slug), card.companies]))
  return {
    drawings: [...drawings.values()],
    warnings: once(warnings),
    imageOf(page) {
      const parties = partiesOf.get(page) ?? tallies.get(page)?.companies ?? []
      const standIn = standInsFor(parties).find((path) => own.has(path)) ?? ''
      return own.get(page) ?? own.get(standIn) ?? ofSite
    },
  }
}

function inOrder(hues: readonly number[]): number[] {
  return hues.toSorted((a, b) => a - b)
}

/** A company's name may be on several images. */
function once(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((warning) => [`${warning.file} ${warning.text}`, warning])).values()]
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/')
}

/** The pages whose image may stand for that of some companies: of the first two, then of either. */
function standInsFor(companies: readonly string[]): string[] {
  const [one, other] = companies
  if (one === undefined) return []
  return other === undefined ? [companyPath(one)] : [partnershipPath(one, other), companyPath(one), companyPath(other)]
}
