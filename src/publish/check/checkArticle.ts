import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { isAllowedLink } from '../../content/article/inlineMarkup.ts'
import type { Day } from '../../content/text/day.ts'
import { type Fault, MOST_FAULTS, moreFaults, type Warning } from '../faults/fault.ts'
import { closestMatch } from './closestMatch.ts'
import { formatPath, type JsonPath, type JsonText } from './jsonText.ts'
import { quoteValue } from './parseFile.ts'

export interface CheckedFile {
  file: string
  article: ArticleFile
  json: JsonText
}

/** A place where an article names another one. Whether that exists is known only when all have been read. */
export interface Reference {
  path: JsonPath
  slug: string
  /** Whether the other article must be of the same day or earlier, as `follows` and `sameAs` demand. */
  earlier: boolean
}

/** A link to another page of the site than an article's. */
export interface PageLink {
  path: JsonPath
  href: string
}

/** Days are checked against the day of the check, so that a mistyped year is found. What has passed once passes ever after. */
const FIRST_DAY = '1900-01-01'
const YEARS_AHEAD = 5

/** What stands for a character that a program could not read. */
const REPLACEMENT = '\ufffd'

/** What a reference is judged by. */
export interface ReferenceTarget {
  date: string
  draft: boolean
}

/**
 * The faults that the schema can't see and that need no other article: companies, days, sources, citations, links. `companies`
 * is null where their file could not be read.
 */
export function checkArticle({ file, article, json }: CheckedFile, companies: ReadonlySet<string> | null, today: Day): Fault[] {
  const faults: Fault[] = []
  let more = 0
  const report = (path: JsonPath, found: string, wanted: string, example = '') => {
    if (faults.length < MOST_FAULTS) faults.push({ file, ...json.positionOf(path), field: formatPath(path), found, wanted, example })
    else more++
  }

  const checkCompany = (id: string | undefined, path: JsonPath) => {
    if (id === undefined || companies === null || companies.has(id)) return
    const wanted = wantedNearest(id, [...companies], 'an id from companies.json; add the company there first')
    report(path, `${quoteValue(id)}, which companies.json does not list`, wanted, '"openai"')
  }
  article.companies.forEach((id, i) => {
    checkCompany(id, ['companies', i])
    if (article.companies.indexOf(id) !== i) report(['companies', i], `${quoteValue(id)} for the second time`, 'each company once')
  })
  article.amounts?.forEach(({ from, to }, i) => {
    checkCompany(from, ['amounts', i, 'from'])
    checkCompany(to, ['amounts', i, 'to'])
  })

  const last = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`
  for (const { path, day } of daysOf(article)) {
    if (day >= FIRST_DAY && day <= last) continue
    report(path, quoteValue(day), `a day from ${FIRST_DAY} to ${last}, which is ${YEARS_AHEAD} years from today`, '"2025-09-12"')
  }
  const { date, updated, corrections = [] } = article
  const checkLater = (day: Day | undefined, path: JsonPath) => {
    if (day === undefined || day >= date) return
    report(path, `${quoteValue(day)}, before the day of the news, ${date}`, 'the same day or a later one')
  }
  checkLater(updated, ['updated'])
  corrections.forEach((correction, i) => void checkLater(correction.date, ['corrections', i, 'date']))

  const sources = article.sources ?? []
  const addresses = sources.map(({ url }) => url)
  addresses.forEach((url, i) => {
    const first = addresses.indexOf(url)
    if (first !== i)
      report(['sources', i, 'url'], `the address of source ${first + 1} again`, 'each page once; cite the same number twice instead')
  })
  for (const { path, text } of textsOf(article)) {
    for (const [mark, digits] of text.matchAll(/\[\^(\d+)\]/g)) {
      const number = Number(digits)
      if (number >= 1 && number <= sources.length) continue
      const listed = sources.length === 0 ? 'the article lists no sources' : `the number of a listed source, 1 to ${sources.length}`
      report(path, `the citation ${mark}`, listed, '[^1]')
    }
    for (const href of linksOf(text)) {
      if (isAllowedLink(href) && !/\s/.test(href) && URL.canParse(href, 'https://example.org/')) continue
      report(
        path,
        `a link to ${quoteValue(href)}`,
        'a link that begins with https:// or http://, or with / for a page of this site',
        'https://openai.com/',
      )
    }
  }
  return more > 0 ? [...faults, moreFaults(file, more)] : faults
}

/** Where an article names others: what it follows, whose money it repeats, and links in its texts. */
export function referencesOf(article: ArticleFile): Reference[] {
  const references: Reference[] = []
  article.follows?.forEach((slug, i) => void references.push({ path: ['follows', i], slug, earlier: true }))
  article.amounts?.forEach(({ sameAs }, i) => {
    if (sameAs !== undefined) references.push({ path: ['amounts', i, 'sameAs'], slug: sameAs, earlier: true })
  })
  for (const { path, text } of textsOf(article)) {
    for (const href of linksOf(text)) {
      const slug = slugOf(href)
      if (slug !== null) references.push({ path, slug, earlier: false })
    }
  }
  return references
}

/** Links of an article's texts to pages that are no articles. */
export function pageLinksOf(article: ArticleFile): PageLink[] {
  return textsOf(article).flatMap(({ path, text }) =>
    linksOf(text)
      .filter((href) => href.startsWith('/') && isAllowedLink(href) && slugOf(href) === null)
      .map((href) => ({ path, href })),
  )
}

/** The article that a link leads to; null where it leads elsewhere. */
function slugOf(href: string): string | null {
  return /^\/articles\/([^/#?]*)\/?(?:[#?]|$)/.exec(href)?.[1] ?? null
}

/** What is wrong with a link to a page, in a fault's words; `null` when there is such a page. `pages` are paths with a slash at both ends. */
export function checkPageLink({ href }: PageLink, pages: ReadonlySet<string>): Pick<Fault, 'found' | 'wanted' | 'example'> | null {
  const { pathname } = new URL(href, 'https://example.org/')
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`
  // A file, which the publisher may put beside the site, also by hand.
  if (/\.[^/]+\/$/.test(path) || pages.has(path)) return null
  const wanted = wantedNearest(path, [...pages], 'the address of a page of this site')
  return { found: `a link to ${quoteValue(href)}, where there is no page`, wanted, example: '/companies/openai/' }
}

/** What is wrong with a reference, in a fault's words; `null` when it is right. */
export function checkReference(
  { slug, earlier }: Reference,
  from: ReferenceTarget & { slug: string },
  articles: ReadonlyMap<string, ReferenceTarget>,
): Pick<Fault, 'found' | 'wanted' | 'example'> | null {
  const example = '"openai-microsoft-reaffirm-strategic-partnership"'
  const target = articles.get(slug)
  if (!target)
    return {
      found: `${quoteValue(slug)}, which is no article`,
      wanted: wantedNearest(slug, [...articles.keys()], 'the slug of an article'),
      example,
    }
  if (target.draft && !from.draft)
    return { found: `${quoteValue(slug)}, which is a draft`, wanted: 'an article that is published', example }
  if (!earlier) return null
  if (slug === from.slug) return { found: 'the article itself', wanted: 'an earlier article', example }
  if (target.date <= from.date) return null
  return {
    found: `${quoteValue(slug)} of ${target.date}, later than this article of ${from.date}`,
    wanted: 'an article of the same day or earlier',
    example,
  }
}

/** What may be a mistake in one article. */
export function reviewArticle({ file, article }: Pick<CheckedFile, 'file' | 'article'>): Warning[] {
  const warnings: Warning[] = []
  if (!article.sources?.length) warnings.push({ file, text: 'has no sources, so readers cannot tell whether to believe it' })
  if (!article.whyItMatters?.length) warnings.push({ file, text: 'has no "whyItMatters", so lists show it without a reason to read on' })
  for (const { path, text } of [
    ...textsOf(article),
    { path: ['title'], text: article.title },
    { path: ['summary'], text: article.summary },
  ]) {
    if (text.includes(REPLACEMENT)) warnings.push({ file, text: `has "${REPLACEMENT}" in ${formatPath(path)}, where a character was lost` })
  }
  return warnings
}

/** Every day that an article states, with its place. */
function daysOf({ date, updated, sources = [], corrections = [] }: ArticleFile): { path: JsonPath; day: Day }[] {
  const days: { path: JsonPath; day: Day | undefined }[] = [
    { path: ['date'], day: date },
    { path: ['updated'], day: updated },
    ...sources.map((source, i) => ({ path: ['sources', i, 'date'], day: source.date })),
    ...corrections.map((correction, i) => ({ path: ['corrections', i, 'date'], day: correction.date })),
  ]
  return days.flatMap(({ path, day }) => (day === undefined ? [] : [{ path, day }]))
}

/** Every text with markup, with its place. */
function textsOf({ body, whyItMatters = [], terms = [], corrections = [] }: ArticleFile): { path: JsonPath; text: string }[] {
  const texts: { path: JsonPath; text: string }[] = []
  body.forEach((block, i) => {
    if (typeof block === 'string') texts.push({ path: ['body', i], text: block })
    else if ('list' in block) block.list.forEach((text, j) => void texts.push({ path: ['body', i, 'list', j], text }))
    else if ('quote' in block) texts.push({ path: ['body', i, 'quote'], text: block.quote })
  })
  whyItMatters.forEach((text, i) => void texts.push({ path: ['whyItMatters', i], text }))
  terms.forEach(({ value }, i) => void texts.push({ path: ['terms', i, 'value'], text: value }))
  corrections.forEach(({ text }, i) => void texts.push({ path: ['corrections', i, 'text'], text }))
  return texts
}

/** Where the links of a text lead, those that are not allowed included. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\[[^\][]+\]\(([^)]*)\)/g)].map(([, href = '']) => href)
}

function wantedNearest(word: string, known: readonly string[], otherwise: string): string {
  const meant = closestMatch(word, known)
  return meant === null ? otherwise : `did you mean "${meant}"?`
}
