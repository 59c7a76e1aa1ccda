/**
 * The inline markup that article texts may hold, and nothing more:
 *
 * - `*emphasis*`
 * - `[words](https://…)`, also to another article of the archive: `[words](/articles/<slug>/)`
 * - `[^1]`, a citation of the first source
 *
 * There is no HTML: `<b>` is shown as the four characters that it is. Delimiters that do not close are text.
 */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'emphasis'; text: string }
  | { type: 'link'; text: string; href: string }
  | { type: 'citation'; number: number }

const MARK = /\[\^(\d{1,4})\]|\[([^\][]+)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)|\*([^*\s](?:[^*]*[^*\s])?)\*/g

/** Parses a text into its parts, in order. Never throws. */
export function parseInline(text: string): Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const match of text.matchAll(MARK)) {
    const [whole, citation, words, href, emphasis] = match
    const part = toInline(citation, words, href, emphasis)
    if (!part) continue
    if (match.index > end) parts.push({ type: 'text', text: text.slice(end, match.index) })
    parts.push(part)
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) })
  return parts
}

/** A text without its markup and citations. */
export function plainText(text: string): string {
  return parseInline(text)
    .map((part) => (part.type === 'citation' ? '' : part.text))
    .join('')
}

/** A link may lead to the web or to a page of the site; anything else (`javascript:`, `//host`, `/\host`) is no link. */
export function isAllowedLink(href: string): boolean {
  return /^https?:\/\/[^\s/\\]+\S*$/i.test(href) || /^\/(?![/\\])/.test(href)
}

function toInline(
  citation: string | undefined,
  words: string | undefined,
  href: string | undefined,
  emphasis: string | undefined,
): Inline | null {
  if (citation !== undefined) return { type: 'citation', number: Number(citation) }
  if (emphasis !== undefined) return { type: 'emphasis', text: emphasis }
  if (words !== undefined && href !== undefined && isAllowedLink(href)) return { type: 'link', text: words, href }
  return null
}
