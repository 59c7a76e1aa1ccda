import type { Article } from '../../../content/article/article.ts'
import type { Day } from '../../../content/text/day.ts'
import { dayOfMonth, formatMonth } from '../../../content/text/formatDay.ts'
import { formatList } from '../../../content/text/formatNumber.ts'
import { slugify } from '../../../content/text/slugify.ts'

/** What a citation names. It gives no day of access: an article that changes says so itself. */
export interface Cited extends Pick<Article, 'slug' | 'title'> {
  /** The names of its authors; where there are none, the site is. */
  authors: readonly string[]
  /** The day on which it was put out. */
  date: Day
  /** The site, which is the publisher. */
  site: string
  /** The article's whole address. */
  address: string
}

/** Ada Lovelace (12 September 2025). “OpenAI and Microsoft …”. Entente. https://… */
export function formatTextCitation({ title, date, site, authors, address }: Cited): string {
  const by = authors.length > 0 ? formatList(authors) : site
  const where = authors.length > 0 ? `${site}. ${address}` : address
  return `${by} (${dayOfMonth(date)} ${formatMonth(date.slice(0, 7))}). “${title}”. ${where}`
}

/** An entry for BibLaTeX. Braces keep names whole, with their capitals: nobody knows which part of one is the family's. */
export function formatBibTex(cited: Cited): string {
  const { title, date, site, authors, address } = cited
  const names = authors.length > 0 ? authors : [site]
  return [
    `@online{${keyOf(cited)},`,
    `  author = {${names.map((name) => `{${escapeLatex(name)}}`).join(' and ')}},`,
    `  title = {{${escapeLatex(title)}}},`,
    ...(authors.length > 0 ? [`  organization = {{${escapeLatex(site)}}},`] : []),
    `  date = {${date}},`,
    `  url = {${address.replaceAll('{', '%7B').replaceAll('}', '%7D')}},`,
    '  langid = {english}',
    '}',
  ].join('\n')
}

/** One item of CSL-JSON (https://github.com/citation-style-language/schema), in a list, as programs import it. */
export function formatCslJson(cited: Cited): string {
  const { title, date, site, authors, address } = cited
  const item = {
    id: keyOf(cited),
    type: 'webpage',
    title,
    author: (authors.length > 0 ? authors : [site]).map((literal) => ({ literal })),
    'container-title': site,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: address,
    language: 'en',
  }
  return JSON.stringify([item], null, 2)
}

/** The same for an article at any time, and another for every article: slugs are unique. */
function keyOf({ site, slug }: Cited): string {
  return `${slugify(site).replace(/[^a-z0-9-]/g, '')}-${slug}`.replace(/^-/, '')
}

/** LaTeX's special characters. Braces by name, since BibTeX counts them even where they are escaped. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
}

function escapeLatex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^$&%#_]/g, (character) => LATEX[character] ?? `\\${character}`)
}
