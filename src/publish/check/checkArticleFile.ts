import { readFileSync, statSync } from 'node:fs'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { companiesNamedBy } from '../../content/article/deal/companiesNamedBy.ts'
import { isThirdHand } from '../../content/article/deal/sourceKinds.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { saysDraft } from '../../content/article/saysDraft.ts'
import type { Day } from '../../content/text/day.ts'
import { entryOf } from '../entryOf.ts'
import type { Fault } from '../faults/fault.ts'
import type { SomeFields } from './article/articleTexts.ts'
import { checkArticle } from './article/checkArticle.ts'
import { pageLinksOf } from './article/pageLinks.ts'
import { referencesOf } from './article/references.ts'
import { reviewArticle } from './article/reviewArticle.ts'
import type { CheckedArticle, CheckedArticleStore } from './checkedArticles.ts'
import { readArticleFile, shownFile } from './contentFiles.ts'
import { placeFaults } from './json/placeFaults.ts'
import { fillIn } from './loose/standIns.ts'
import { checkPictures, reviewPictures } from './picture/checkPictures.ts'
import type { Pictures } from './picture/pictures.ts'
import { publishedArticle } from './picture/publishedArticle.ts'
import { slugOf } from './slugOf.ts'
import type { KnownCompanies } from './values/knownCompanies.ts'

/** What an article is checked with. */
export interface CheckSurroundings {
  /** `null` where their file could not be read. */
  companies: KnownCompanies | null
  pictures: Pictures
  today: Day
  checked: CheckedArticleStore | undefined
}

/** What was found of one article by itself. */
export interface FoundArticle {
  path: string
  slug: string
  /** Whether what is wrong with it stops nothing: of a draft, and of a text that somebody has under their hands. */
  isLoose: boolean
  /** Whether it says of itself that it is a draft. */
  isDraft: boolean
  /** What it states, where it has faults: the fields that have their form. */
  stated: SomeFields | null
  /** Of an article with faults only where it is loose, and then with stand-ins; `null` where nothing of it can be shown. */
  article: CheckedArticle | null
  faults: Fault[]
  /** Of a loose article with faults: what takes the place of its text, the fields that are not its own, or why nothing does. */
  standIn: { text: string; fields: string[] } | { because: string } | null
}

/**
 * Checks one article, or takes over what was found of the same bytes before. `held`: the bytes that somebody has under their
 * hands, which count in place of the file.
 */
export function checkArticleFile(path: string, surroundings: CheckSurroundings, held: Uint8Array | null = null): FoundArticle {
  const known = findChecked(path, surroundings, held)
  if (!known) return checkAnew(path, surroundings, held)
  const isLoose = held !== null || known.entry.draft
  return { path, slug: slugOf(path), isLoose, isDraft: known.entry.draft, stated: null, article: known, faults: [], standIn: null }
}

/**
 * What an earlier build found of an article, if its companies are still known, its pictures are what they were and the clock has
 * not been turned back.
 */
function findChecked(
  path: string,
  { companies, pictures, today, checked }: CheckSurroundings,
  held: Uint8Array | null,
): CheckedArticle | null {
  const found = held ? checked?.find(slugOf(path), held) : checked && findOnDisk(path, checked)
  if (!found || found.day > today || !companies) return null
  if (!found.entry.named.every((id) => companies.has(id))) return null
  return found.entry.pictures.every((picture) => pictures.isStill(picture)) ? found : null
}

function checkAnew(path: string, surroundings: CheckSurroundings, held: Uint8Array | null): FoundArticle {
  const { companies, pictures, today, checked } = surroundings
  const slug = slugOf(path)
  const read = readArticleFile(path, companies, held)
  if (!read.ok) {
    const { partly, text = '' } = read
    const more = partly ? checkArticle(partly.value, { slug, companies, today, broken: partly.broken }) : []
    const faults = [...read.faults, ...(partly ? placeFaults(shownFile(path), partly.json, more) : [])]
    const isDraft = partly ? partly.value.draft === true : saysDraft(text)
    const found = { path, slug, isLoose: held !== null || isDraft, isDraft, stated: partly?.value ?? null, faults }
    if (!found.isLoose) return { ...found, article: null, standIn: null }
    return { ...found, ...(partly ? showLoosely(path, partly.whole, partly.value, surroundings) : NO_JSON) }
  }
  const { file, value, json, bytes } = read
  const faults = placeFaults(file, json, [...checkArticle(value, { slug, companies, today }), ...checkPictures(value, pictures)])
  const isDraft = value.draft === true
  const found = { path, slug, isLoose: held !== null || isDraft, isDraft, stated: value, faults }
  if (faults.length > 0 && found.isLoose) return { ...found, ...showLoosely(path, value, value, surroundings) }
  const published = publishedArticle(read, pictures)
  const article = toChecked(path, value, value, published, surroundings)
  if (faults.length === 0) checked?.keep(slug, bytes, article, published.text)
  return { ...found, stated: faults.length === 0 ? null : value, article, standIn: null }
}

const NO_JSON = { article: null, standIn: { because: 'It can’t be read as JSON.' } }

/** An article with faults as it is shown while somebody works on it. `stated`: what of it has its form, with the places of the file. */
function showLoosely(
  path: string,
  whole: unknown,
  stated: SomeFields,
  surroundings: CheckSurroundings,
): Pick<FoundArticle, 'article' | 'standIn'> {
  const filled = fillIn(whole, surroundings)
  if (!filled.ok) return { article: null, standIn: { because: filled.because } }
  const { value, standIns } = filled
  const published = publishedArticle({ value, published: `${JSON.stringify(value, null, 2)}\n` }, surroundings.pictures)
  return { article: toChecked(path, value, stated, published, surroundings), standIn: { text: published.text, fields: standIns } }
}

function toChecked(
  path: string,
  value: ArticleFile,
  stated: SomeFields,
  published: ReturnType<typeof publishedArticle>,
  { pictures, today }: CheckSurroundings,
): CheckedArticle {
  const file = shownFile(path)
  const article = parseArticle(published.value, slugOf(path))
  const entry = {
    draft: value.draft ?? false,
    references: referencesOf(stated),
    pageLinks: pageLinksOf(stated),
    ...entryOf(article),
    slugs: article.slugs,
    terms: [...new Set(article.terms.map(({ name }) => name))],
    named: companiesNamedBy(article),
    isThirdHand: article.sources.length > 0 && article.sources.every(isThirdHand),
    pictures: published.pictures,
    digest: published.digest,
  }
  // What stands in for a text is no text that its writer left open.
  const { summary = '', body = [] } = stated
  return { entry, warnings: [...reviewArticle(file, { ...value, summary, body }), ...reviewPictures(file, value, pictures)], day: today }
}

/** `null` where there is no file that can be read, which is told when it is checked. To open a pipe would be to wait. */
function findOnDisk(path: string, checked: CheckedArticleStore): CheckedArticle | null {
  try {
    const stats = statSync(path)
    if (!stats.isFile()) return null
    const slug = slugOf(path)
    return checked.findUnchanged?.(slug, stats) ?? checked.find(slug, readFileSync(path), stats)
  } catch {
    return null
  }
}
