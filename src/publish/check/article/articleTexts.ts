import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import type { JsonPath } from '../json/jsonText.ts'

/** Every text with markup, with its place. */
export function textsOf({ body, whyItMatters = [], terms = [], corrections = [], note }: ArticleFile): { path: JsonPath; text: string }[] {
  const texts: { path: JsonPath; text: string }[] = []
  body.forEach((block, i) => {
    if (typeof block === 'string') texts.push({ path: ['body', i], text: block })
    else if ('list' in block) block.list.forEach((text, j) => void texts.push({ path: ['body', i, 'list', j], text }))
    else if ('quote' in block) texts.push({ path: ['body', i, 'quote'], text: block.quote })
    else if ('image' in block && block.caption !== undefined) texts.push({ path: ['body', i, 'caption'], text: block.caption })
  })
  whyItMatters.forEach((text, i) => void texts.push({ path: ['whyItMatters', i], text }))
  terms.forEach(({ value }, i) => void texts.push({ path: ['terms', i, 'value'], text: value }))
  corrections.forEach(({ text }, i) => void texts.push({ path: ['corrections', i, 'text'], text }))
  if (note !== undefined) texts.push({ path: ['note'], text: note })
  return texts
}

/** Where the links of a text lead, those that are not allowed included. */
export function linksOf(text: string): string[] {
  return [...text.matchAll(/\[[^\][]+\]\(([^)]*)\)/g)].map(([, href = '']) => href)
}

/** The slug of the article that a link leads to; null where it leads elsewhere. */
export function slugOfLink(href: string): string | null {
  return /^\/articles\/([^/#?]*)\/?(?:[#?]|$)/.exec(href)?.[1] ?? null
}
