import type { Article } from '../../../content/article/article.ts'
import { dayOfMonth, formatMonth } from '../../../content/text/formatDay.ts'
import { slugify } from '../../../content/text/slugify.ts'

/** What a citation names. It gives no day of access: an article that changes says so itself. */
export interface Cited extends Pick<Article, 'slug' | 'title' | 'date'> {
  /** The site, which is author and publisher. */
  site: string
  /** The article's whole address. */
  address: string
}

/** Entente (12 September 2025). “OpenAI and Microsoft …”. https://… */
export function formatTextCitation({ title, date, site, address }: Cited): string {
  return `${site} (${dayOfMonth(date)} ${formatMonth(date.slice(0, 7))}). “${title}”. ${address}`
}

/** An entry for BibLaTeX. Double braces keep the capitals of names. */
export function formatBibTex(cited: Cited): string {
  const { title, date, site, address } = cited
  return [
    `@online{${keyOf(cited)},`,
    `  author = {{${escapeLatex(site)}}},`,
    `  title = {{${escapeLatex(title)}}},`,
    `  date = {${date}},`,
    `  url = {${address.replaceAll('{', '%7B').replaceAll('}', '%7D')}},`,
    '  langid = {english}',
    '}',
  ].join('\n')
}

/** One item of CSL-JSON (https://github.com/citation-style-language/schema), in a list, as programs import it. */
export function formatCslJson(cited: Cited): string {
  const { title, date, site, address } = cited
  const item = {
    id: keyOf(cited),
    type: 'webpage',
    title,
    author: [{ literal: site }],
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
