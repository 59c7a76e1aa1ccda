import type { ArticleFile } from '../content/articleSchema.ts'
import { isAllowedLink } from '../content/inlineMarkup.ts'
import type { Fault, Warning } from './fault.ts'
import { formatPath, type JsonPath, type JsonText } from './jsonText.ts'
import { findNearest } from './nearest.ts'
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

/** What a reference is judged by. */
export interface ReferenceTarget {
  date: string
  draft: boolean
}

/** The faults that the schema can't see and that need no other article: companies, sources, citations, links. `companies` is null
 * where their file could not be read. */
export function checkArticle({ file, article, json }: CheckedFile, companies: readonly string[] | null): Fault[] {
  const faults: Fault[] = []
  const report = (path: JsonPath, found: string, wanted: string, example = '') =>
    faults.push({ file, ...json.positionOf(path), field: formatPath(path), found, wanted, example })

  const checkCompany = (id: string | undefined, path: JsonPath) => {
    if (id === undefined || companies === null || companies.includes(id)) return
    const wanted = wantedNearest(id, companies, 'an id from companies.json; add the company there first')
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
      if (isAllowedLink(href) && !/\s/.test(href)) continue
      report(
        path,
        `a link to ${quoteValue(href)}`,
        'a link that begins with https:// or http://, or with / for a page of this site',
        'https://openai.com/',
      )
    }
  }
  return faults
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
      const slug = /^\/articles\/([^/#?]*)/.exec(href)?.[1]
      if (slug !== undefined) references.push({ path, slug, earlier: false })
    }
  }
  return references
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

/** What may be a slip in one article. */
export function reviewArticle({ file, article }: CheckedFile): Warning[] {
  const warnings: Warning[] = []
  if (!article.sources?.length) warnings.push({ file, text: 'has no sources, so readers cannot tell whether to believe it' })
  if (!article.whyItMatters?.length) warnings.push({ file, text: 'has no "whyItMatters", so lists show it without a reason to read on' })
  return warnings
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
  const meant = findNearest(word, known)
  return meant === null ? otherwise : `did you mean "${meant}"?`
}
