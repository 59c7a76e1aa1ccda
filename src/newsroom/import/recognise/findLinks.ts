import { parseInline } from '../../../content/article/inlineMarkup.ts'
import type { StoryBlock } from '../story.ts'

/** A page that a text links to. */
export interface NamedLink {
  url: string
  /** The words of the link; the address itself where it stands alone. */
  words: string
}

const MOST_LINKS = 12
/** An address in plain text, without the mark that ends its sentence. */
const PLAIN = /https?:\/\/[^\s<>"“”()[\]]+(?:\([^\s<>"“”()[\]]*\)[^\s<>"“”()[\]]*)*/giu
const LAST_MARKS = /[.,;:!?'’*_]+$/
/** Where people talk about news, or pass it on. */
const SOCIAL =
  /(?:^|\.)(?:facebook|fb|instagram|threads|linkedin|lnkd|twitter|x|t|tiktok|youtube|youtu|reddit|pinterest|whatsapp|wa|telegram|bsky|mastodon|snapchat|weibo|addtoany|sharethis)\.(?:com|net|org|co|me|be|in|app|social|cn)$/
/** What the pages of a site lead to from every one of them. */
const NAVIGATION =
  /^\/(?:tags?|topics?|categor(?:y|ies)|sections?|authors?|about(?:-us)?|contact(?:-us)?|subscribe|newsletters?|search|log-?in|sign-?(?:in|up)|register|privacy|terms|cookies?|rss|feeds?|share)(?:\/|\.\w+$|$)/i
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/i

/**
 * The pages that a text links to, each once, which an article may rest on: no front page, which tells no news, no social media, and
 * of the site that the text itself is from (`own`, its address) nothing that leads about there.
 */
export function findLinks(blocks: readonly StoryBlock[], own: string | null): NamedLink[] {
  const home = own !== null && URL.canParse(own) ? new URL(own).host : null
  const found = new Map<string, NamedLink>()
  for (const { url, words } of blocks.flatMap(textsOf).flatMap(linksIn)) {
    if (!URL.canParse(url)) continue
    const { host, hostname, pathname, search } = new URL(url)
    const isFront = pathname === '/' && search === ''
    const isAround = host === home && (NAVIGATION.test(pathname) || pathname.split('/').filter(Boolean).length < 2)
    if (isFront || isAround || SOCIAL.test(hostname)) continue
    const address = withoutTracking(url)
    const key = samePage(address)
    if (!found.has(key)) found.set(key, { url: address, words })
  }
  return [...found.values()].slice(0, MOST_LINKS)
}

/** By what two addresses of one page are alike. */
export function samePage(url: string): string {
  const { host, pathname, search } = new URL(withoutTracking(url))
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`
}

function withoutTracking(url: string): string {
  const address = new URL(url)
  const names = [...address.searchParams.keys()].filter((name) => TRACKING.test(name))
  if (names.length === 0) return url
  for (const name of names) address.searchParams.delete(name)
  return address.href
}

function linksIn(text: string): NamedLink[] {
  return parseInline(text).flatMap((part) => {
    if (part.type === 'link') return /^https?:/i.test(part.href) ? [{ url: part.href, words: part.text }] : []
    if (part.type === 'citation') return []
    return [...part.text.matchAll(PLAIN)].map(([found]) => {
      const url = found.replace(LAST_MARKS, '')
      return { url, words: url }
    })
  })
}

function textsOf(block: StoryBlock): readonly string[] {
  if (typeof block === 'string') return [block]
  if ('heading' in block) return []
  return 'list' in block ? block.list : [block.quote]
}
