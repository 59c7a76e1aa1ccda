import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import type { JsonPath } from '../json/jsonText.ts'

/** Fields of an article of which some may be wrong, and so left out. */
export type SomeFields = { [Field in keyof ArticleFile]?: ArticleFile[Field] | undefined }

/** A text of an article, with its place. */
export interface PlacedText {
  path: JsonPath
  text: string
}

/** Every text with markup. */
export function textsOf({ body = [], whyItMatters = [], terms = [], corrections = [], note }: SomeFields): PlacedText[] {
  const texts: PlacedText[] = []
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

/** Every text that is shown as it is written. */
export function plainTextsOf({ title, summary, body = [], terms = [], authors = [], ...deal }: SomeFields): PlacedText[] {
  const texts: { path: JsonPath; text: string | undefined }[] = [
    { path: ['title'], text: title },
    { path: ['summary'], text: summary },
    ...body.flatMap((block, i) => {
      if (typeof block === 'string' || 'list' in block) return []
      if ('image' in block) {
        return [
          { path: ['body', i, 'alt'], text: block.alt },
          { path: ['body', i, 'credit'], text: block.credit },
        ]
      }
      return 'quote' in block ? [{ path: ['body', i, 'by'], text: block.by }] : [{ path: ['body', i, 'heading'], text: block.heading }]
    }),
    ...terms.map(({ name }, i) => ({ path: ['terms', i, 'name'], text: name })),
    ...authors.map(({ name }, i) => ({ path: ['authors', i, 'name'], text: name })),
    ...dealTextsOf(deal),
  ]
  return texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]))
}

/** Those of its sums, sizes and days, and why it is the same deal as an earlier one. */
function dealTextsOf({ amounts = [], sizes = [], dates = [], follows = [] }: SomeFields): { path: JsonPath; text: string | undefined }[] {
  const ofQuantity =
    (field: 'amounts' | 'sizes') =>
    ({ what, qualifier }: { what: string; qualifier?: string | undefined }, i: number) => [
      { path: [field, i, 'qualifier'], text: qualifier },
      { path: [field, i, 'what'], text: what },
    ]
  return [
    ...amounts.flatMap(ofQuantity('amounts')),
    ...sizes.flatMap(ofQuantity('sizes')),
    ...dates.flatMap(({ what, when }, i) => [
      { path: ['dates', i, 'what'], text: what },
      { path: ['dates', i, 'when'], text: when },
    ]),
    ...follows.flatMap((followed, i) =>
      typeof followed === 'string' ? [] : [{ path: ['follows', i, 'because'], text: followed.because }],
    ),
  ]
}

/** What sources are called by those who put them out. */
export function sourceTextsOf({ sources = [] }: SomeFields): PlacedText[] {
  return sources.flatMap(({ title, publisher }, i) => [
    ...(title === undefined ? [] : [{ path: ['sources', i, 'title'], text: title }]),
    { path: ['sources', i, 'publisher'], text: publisher },
  ])
}

/** Where the links of a text lead, those that are not allowed included. */
export function linksOf(text: string): string[] {
  return [...text.matchAll(/\[[^\][]+\]\(([^)]*)\)/g)].map(([, href = '']) => href)
}

/** The slug of the article that a link leads to; null where it leads elsewhere. */
export function slugOfLink(href: string): string | null {
  return /^\/articles\/([^/#?]*)\/?(?:[#?]|$)/.exec(href)?.[1] ?? null
}
