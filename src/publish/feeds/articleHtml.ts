import { articlePath } from '../../content/address/paths.ts'
import type { Article, Block, Picture, Source } from '../../content/article/article.ts'
import { SOURCE_KIND_NAMES, wordForSource } from '../../content/article/deal/sourceKinds.ts'
import { type Inline, parseInline } from '../../content/article/inlineMarkup.ts'
import type { FactLine } from '../../content/story/facts/factLines.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { addressOf, type Site } from '../site/site.ts'

/**
 * An article as HTML for feeds: why it matters, the facts of the deal, the text, the sources, the corrections, how it was made. Every address is whole, since a
 * reader shows it far from the site; no element has a class, a style or a script.
 */
export function articleHtml(site: Pick<Site, 'url'>, article: Article, facts: readonly FactLine[]): string {
  const page = addressOf(site, articlePath(article.slug))
  const inline: InlineWriter = (text) =>
    parseInline(text)
      .map((part) => inlineHtml(site, page, part))
      .join('')
  return [
    ...article.whyItMatters.map(
      (text, place) => `<p dir="auto">${place === 0 ? '<strong dir="ltr">Why it matters:</strong> ' : ''}${inline(text)}</p>`,
    ),
    ...(facts.length === 0 ? [] : [`<ul>${items(facts.map(factHtml))}</ul>`]),
    ...article.body.map((block) => blockHtml(site, block, inline)),
    ...listHtml('Sources', 'ol', article.sources.map(sourceHtml)),
    ...listHtml(
      'Corrections',
      'ul',
      article.corrections.map(({ date, text }) => `${formatShortDay(date)}: ${inline(text)}`),
    ),
    ...(article.note === null ? [] : ['<h2>About this article</h2>', `<p dir="auto">${inline(article.note)}</p>`]),
  ].join('\n')
}

type InlineWriter = (text: string) => string

function inlineHtml(site: Pick<Site, 'url'>, page: string, part: Inline): string {
  switch (part.type) {
    case 'text':
      return escapeHtml(part.text)
    case 'emphasis':
      return `<em>${escapeHtml(part.text)}</em>`
    case 'citation':
      return `<sup><a href="${escapeHtml(page)}#source-${part.number}">${part.number}</a></sup>`
    case 'link':
      return anchor(part.href.startsWith('/') ? addressOf(site, part.href) : part.href, part.text)
  }
}

function blockHtml(site: Pick<Site, 'url'>, block: Block, inline: InlineWriter): string {
  switch (block.type) {
    case 'paragraph':
      return `<p dir="auto">${inline(block.text)}</p>`
    case 'heading':
      return `<h2 dir="auto">${escapeHtml(block.text)}</h2>`
    case 'quote':
      return `<blockquote><p dir="auto">“${inline(block.text)}”</p><p dir="auto">${escapeHtml(block.by)}</p></blockquote>`
    case 'list':
      return `<ul dir="auto">${items(block.items.map(inline))}</ul>`
    case 'image':
      return pictureHtml(site, block, inline)
  }
}

function pictureHtml(site: Pick<Site, 'url'>, { path, width, height, alt, caption, credit }: Picture, inline: InlineWriter): string {
  const texts = [
    ...(caption === null ? [] : [`<span dir="auto">${inline(caption)}</span>`]),
    ...(credit === null ? [] : [`<small dir="auto">${escapeHtml(credit)}</small>`]),
  ]
  const address = escapeHtml(addressOf(site, path))
  const picture = `<img src="${address}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`
  return `<figure>${picture}${texts.length > 0 ? `<figcaption>${texts.join(' ')}</figcaption>` : ''}</figure>`
}

function factHtml({ name, text }: FactLine): string {
  return `<strong>${name}:</strong> <span dir="auto">${escapeHtml(text)}</span>`
}

/** A source with its kind. Of one whose title is not known the publisher is the link: nobody takes our words for a title. */
function sourceHtml(source: Source): string {
  const { title, publisher, kind, url, date } = source
  const day = date === null ? '' : `, ${formatShortDay(date)}`
  if (title === null) return `${wordForSource(source)} by <bdi>${anchor(url, publisher)}</bdi>${day}`
  return `<bdi>${anchor(url, title)}</bdi>, <bdi>${escapeHtml(publisher)}</bdi>${day}${kind === null ? '' : ` (${SOURCE_KIND_NAMES[kind]})`}`
}

/** A heading and a list; nothing where the list is empty. */
function listHtml(heading: string, list: 'ol' | 'ul', entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`<h2>${heading}</h2>`, `<${list}>${items(entries)}</${list}>`]
}

function items(entries: readonly string[]): string {
  return entries.map((entry) => `<li>${entry}</li>`).join('')
}

function anchor(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
}
