import type { Blockquote, Definition, List, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { StoryBlock } from '../../story.ts'
import { lineOf, unmarked } from '../text/blockWords.ts'
import { joinMarked, markedText, type Phrase } from '../text/markedText.ts'
import { plainWords } from '../text/plainWords.ts'

/** What begins an item of a list that is set as lines, those of the symbol fonts of Word included. */
const BULLET = /^\s*[•▪◦‣●■·\uf0b7\uf0a7]\s*/
const LONGEST_HEADING = 90

/**
 * The blocks that a tree of Markdown says, whichever format it was made of. Pictures and rules are left out; a table is a list of its
 * rows; lists within lists stand in the outer one. Relative links lead from `base`, and where there is none they are words.
 */
export function treeBlocks(root: Root, base: string | null): StoryBlock[] {
  const definitions = new Map<string, Definition>()
  for (const node of root.children) if (node.type === 'definition') definitions.set(node.identifier, node)

  const blocks = (node: RootContent): StoryBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraph(node)
      case 'heading':
        return headingOf(wordsOf(node.children))
      case 'list':
        return listOf(items(node))
      case 'blockquote':
        return quote(node)
      case 'table':
        return listOf(rows(node))
      case 'code':
        return textOf(plainWords(node.value))
      // Loose words between blocks, as HTML may have them.
      case 'text':
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'inlineCode':
        return paragraph({ type: 'paragraph', children: [node] })
      default:
        return []
    }
  }

  const paragraph = (node: Paragraph): StoryBlock[] => {
    const [only] = node.children
    const isBold = node.children.length === 1 && only?.type === 'strong'
    if (isBold && isHeadingLike(wordsOf(only.children))) return headingOf(wordsOf(only.children))
    return splitAt(node.children.flatMap(atBullets), 2).flatMap((part) => {
      const lines = splitAt(part, 1).map((line) => markedText(phrasesOf(line)))
      const starts = splitAt(part, 1).map((line) => BULLET.test(wordsOf(line)))
      if (lines.length > 1 && starts.every(Boolean)) return listOf(lines.map(withoutBullet).filter(Boolean))
      return textOf(markedText(phrasesOf(part)))
    })
  }

  const items = (list: List): string[] =>
    list.children.flatMap(({ children }) => {
      const own = children.filter(({ type }) => type !== 'list')
      const text = withoutBullet(joinMarked(own.flatMap(blocks).map(lineOf)))
      return [...(text ? [text] : []), ...children.flatMap((child) => (child.type === 'list' ? items(child) : []))]
    })

  const quote = (node: Blockquote): StoryBlock[] => {
    const inside = node.children.flatMap(blocks)
    const texts = inside.filter((block) => typeof block === 'string')
    if (texts.length < inside.length) return inside
    const last = texts.at(-1) ?? ''
    const by = texts.length > 1 ? /^(?:[—–―]|-{1,2}(?=\s))\s*(\S.*)$/.exec(last)?.[1] : undefined
    const words = joinMarked(by === undefined ? texts : texts.slice(0, -1))
    const [, said, speaker] = by === undefined ? (/^(.*\S)\s+(?:[—―]|--|–)\s*(\S.{1,119})$/.exec(words) ?? []) : []
    if (said !== undefined && speaker !== undefined && /["”»“.!?’]$/.test(said)) return [{ quote: said, by: plainWords(unmarked(speaker)) }]
    return words ? [{ quote: words, by: by === undefined ? null : plainWords(unmarked(by)) }] : []
  }

  const rows = (table: Table): string[] => {
    const [head = [], ...rest] = table.children.map(({ children }) => children.map((cell) => markedText(phrasesOf(cell.children))))
    const hasHead = rest.length > 0 && head.length > 2
    return (hasHead ? rest : [head, ...rest]).flatMap((cells) => {
      const named = cells.map((cell, i) => (hasHead && i > 0 && head[i] && cell ? `${plainWords(unmarked(head[i]))}: ${cell}` : cell))
      const full = named.filter((cell) => cell !== '')
      const text = full.length === 2 && !hasHead ? full.join(': ') : full.join('; ')
      return text ? [text] : []
    })
  }

  const phrasesOf = (nodes: readonly PhrasingContent[]): Phrase[] => nodes.flatMap(phrases)
  const phrases = (node: PhrasingContent): Phrase[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ type: 'text', text: node.value }]
      case 'break':
        return [{ type: 'text', text: ' ' }]
      case 'emphasis': {
        const inner = phrasesOf(node.children)
        return inner.some(({ type }) => type === 'link') ? inner : [{ type: 'emphasis', text: inner.map(({ text }) => text).join('') }]
      }
      case 'strong':
        return phrasesOf(node.children)
      case 'link':
        return [link(wordsOf(node.children), node.url)]
      case 'linkReference': {
        const target = definitions.get(node.identifier)
        if (node.identifier.startsWith('^')) return []
        return target ? [link(wordsOf(node.children), target.url)] : phrasesOf(node.children)
      }
      default:
        return []
    }
  }

  const link = (text: string, href: string): Phrase => {
    const whole = wholeAddress(href, base)
    const isItself = whole === null || text.trim() === whole || text.trim() === href || `${text.trim()}/` === whole
    return isItself ? { type: 'text', text } : { type: 'link', text, href: whole }
  }

  return root.children.flatMap(blocks)
}

/** Words of some nodes without any markup. */
function wordsOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'break') return ' '
      if ('children' in node) return wordsOf(node.children)
      return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
    })
    .join('')
}

/** A line in bold that stands alone is a heading, unless it is a sentence or begins a release ("PARIS, 9 September 2025 —"). */
function isHeadingLike(words: string): boolean {
  return words.trim().length <= LONGEST_HEADING && !/[.,;:!…—–-]["”’]?\s*$/.test(words) && /\p{L}/u.test(words)
}

function wholeAddress(href: string, base: string | null): string | null {
  try {
    return unwrapAddress(new URL(href.trim(), base ?? undefined)).href
  } catch {
    return null
  }
}

/** Docs and Outlook lead through an address of their own. */
function unwrapAddress(url: URL): URL {
  const isGoogle = /^www\.google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url'
  const inner = isGoogle
    ? (url.searchParams.get('q') ?? url.searchParams.get('url'))
    : url.hostname.endsWith('.safelinks.protection.outlook.com')
      ? url.searchParams.get('url')
      : null
  return inner === null ? url : new URL(inner)
}

/** Lines that begin with bullets of no Markdown are lines all the same. */
function atBullets(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text' || !node.value.includes('\n')) return [node]
  return node.value
    .split(/\n(?=\s*[•▪◦‣●■·\uf0b7\uf0a7])/)
    .flatMap((value, i): PhrasingContent[] => [...(i > 0 ? [{ type: 'break' } as const] : []), { type: 'text', value }])
}

/** Parts of a line, parted where at least so many line breaks follow each other. */
function splitAt(nodes: readonly PhrasingContent[], breaks: number): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]]
  let seen = 0
  for (const node of nodes) {
    if (node.type === 'break') seen++
    else if (node.type === 'text' && node.value.trim() === '' && seen > 0) continue
    else {
      if (seen >= breaks) parts.push([node])
      else parts.at(-1)?.push(...(seen > 0 ? [{ type: 'break' } as const, node] : [node]))
      seen = 0
    }
  }
  return parts
}

function withoutBullet(text: string): string {
  return text.replace(BULLET, '')
}

const textOf = (text: string): StoryBlock[] => (text === '' ? [] : [text])
const headingOf = (words: string): StoryBlock[] => (plainWords(words) === '' ? [] : [{ heading: plainWords(words) }])
const listOf = (list: string[]): StoryBlock[] => (list.length === 0 ? [] : [{ list }])
