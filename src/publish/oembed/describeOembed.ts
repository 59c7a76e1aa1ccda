import { embedPath, formatEmbed } from '../../content/address/embedAddress.ts'
import { articlePath } from '../../content/address/paths.ts'
import type { Article } from '../../content/article/article.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatList } from '../../content/text/formatNumber.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { IMAGE_SIZE } from '../shareImages/shareImage.ts'
import { addressOf, type Site } from '../site/site.ts'
import type { PageImage } from '../tasks/pageImage.ts'
import { embeddedQuestion } from './embeddedQuestion.ts'

/** What other sites show of a page where somebody has pasted its address (https://oembed.com), of the type "rich". */
export interface Oembed {
  version: '1.0'
  type: 'rich'
  title: string
  author_name?: string
  author_url?: string
  provider_name: string
  provider_url: string
  html: string
  /** CSS pixels. */
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
}

/** As wide as the text of most sites. A file can't heed the width that somebody asks for. */
const WIDTH = 600
/** A quotation takes the height that it needs; this is about that of most. */
const QUOTATION_HEIGHT = 200
/** As the frame has it (content/address/embedAddress.ts). */
const FRAME_HEIGHT = 640

export interface DescribedPage {
  /** Its route, by its id. */
  route: string
  path: string
  meta: PageMeta
  /** The article that it is of; `null` where it is of none. */
  article: Article | null
  image: PageImage
}

/**
 * What others show of a page: of an article the reason why it matters, as a quotation that leads to it; of a list its frame. `null`
 * of every other page, and where the site has no such files.
 */
export function describeOembed(site: Site, page: DescribedPage): Oembed | null {
  const { path, meta, article, image } = page
  const content = site.hasOembed && meta.path === path ? contentOf(site, page) : null
  return (
    content && {
      version: '1.0',
      type: 'rich',
      title: meta.title,
      ...(article && authorsOf(article)),
      provider_name: site.name,
      provider_url: site.url,
      ...content,
      width: WIDTH,
      thumbnail_url: addressOf(site, image.path),
      thumbnail_width: IMAGE_SIZE.width,
      thumbnail_height: IMAGE_SIZE.height,
    }
  )
}

function contentOf(site: Site, { route, path, meta, article }: DescribedPage): Pick<Oembed, 'html' | 'height'> | null {
  if (article) return { html: quotation(site, article, meta), height: QUOTATION_HEIGHT }
  const question = embeddedQuestion(route, path)
  if (question === null) return null
  const frame = { address: addressOf(site, embedPath(question)), title: `${meta.title}, by ${site.name}`, fits: false }
  return { html: formatEmbed(frame), height: FRAME_HEIGHT }
}

/** Plain elements, which any page may hold and give its own look. */
function quotation(site: Site, { slug, date, title }: Article, meta: PageMeta): string {
  const address = escapeHtml(addressOf(site, articlePath(slug)))
  const attributes = `lang="${escapeHtml(site.language)}" dir="auto" cite="${address}"`
  const origin = `<a href="${address}">${escapeHtml(title)}</a>, ${escapeHtml(formatShortDay(date))}, ${escapeHtml(site.name)}`
  return `<blockquote ${attributes}><p>${escapeHtml(meta.description)}</p><p>${origin}</p></blockquote>`
}

/** There is room for one name and one address. */
function authorsOf({ authors }: Article): Pick<Oembed, 'author_name' | 'author_url'> {
  if (authors.length === 0) return {}
  const [{ url } = { url: null }] = authors
  return { author_name: formatList(authors.map(({ name }) => name)), ...(authors.length === 1 && url !== null && { author_url: url }) }
}
