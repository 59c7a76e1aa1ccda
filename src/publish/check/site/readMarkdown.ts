import type { Heading, Link, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { PageBlock, PageInline } from '../../../content/page/pageText.ts'
import { slugify } from '../../../content/text/slugify.ts'
import type { Fault } from '../../faults/fault.ts'
import type { OwnPageFile } from './ownPageFile.ts'

/** So much of the first paragraph stands in previews. */
const LONGEST_DESCRIPTION = 300

const NODE_NAMES: Readonly<Record<string, string>> = {
  html: 'HTML',
  image: 'a picture',
  imageReference: 'a picture',
  definition: 'a link definition',
  linkReference: 'a link by reference',
}

/**
 * Reads a page in Markdown (https://spec.commonmark.org): a title, `# …`, then headings, paragraphs, lists, quotes and code. There is no
 * HTML. Whatever else stands in it is a fault, with its place.
 */
export function readMarkdown(text: string, id: string, file: string, faults: Fault[]): OwnPageFile | null {
  const links: OwnPageFile['links'][number][] = []
  const ids = new Map<string, number>()
  const before = faults.length
  const refuse = (node: Nodes, found: string, wanted: string, example = '') => {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    // An element in a line is two pieces of HTML, and its author made one mistake.
    if (faults.some((other) => other.file === file && other.line === line && other.found === found)) return
    faults.push({ file, line, column, field: '', found, wanted, example })
  }

  const block = (node: RootContent): PageBlock[] => {
    switch (node.type) {
      case 'heading':
        return [heading(node)]
      case 'paragraph': {
        const parts = inlines(node.children)
        if (/\|\s*:?-{3,}/.test(plainText(parts))) refuse(node, 'a table', 'a list; tables are not part of this Markdown')
        return [{ type: 'paragraph', parts }]
      }
      case 'list':
        return [{ type: 'list', ordered: node.ordered ?? false, items: node.children.map(({ children }) => children.flatMap(block)) }]
      case 'blockquote':
        return [{ type: 'quote', blocks: node.children.flatMap(block) }]
      case 'code':
        return [{ type: 'code', text: node.value }]
      case 'thematicBreak':
        return [{ type: 'rule' }]
      default:
        refuse(
          node,
          NODE_NAMES[node.type] ?? node.type,
          'Markdown without it: headings, paragraphs, lists, quotes, *emphasis* and [links](https://…)',
        )
        return []
    }
  }

  const heading = (node: Heading): PageBlock => {
    if (node.depth === 1) refuse(node, 'a second title', 'one title; a heading within a page is ## …')
    const parts = inlines(node.children)
    const name = slugify(plainText(parts)) || 'part'
    const count = ids.get(name) ?? 0
    ids.set(name, count + 1)
    return { type: 'heading', level: node.depth === 2 ? 2 : 3, id: count === 0 ? name : `${name}-${count + 1}`, parts }
  }

  const inlines = (nodes: readonly PhrasingContent[]): PageInline[] => nodes.flatMap(inline)
  const inline = (node: PhrasingContent): PageInline[] => {
    switch (node.type) {
      case 'text':
        return [node.value.replaceAll('\n', ' ')]
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, parts: inlines(node.children) }]
      case 'inlineCode':
        return [{ type: 'code', text: node.value }]
      case 'break':
        return [{ type: 'break' }]
      case 'link':
        return link(node)
      default:
        refuse(node, NODE_NAMES[node.type] ?? node.type, 'text, *emphasis*, **strong words** and [links](https://…)')
        return []
    }
  }

  const link = (node: Link): PageInline[] => {
    const parts = inlines(node.children)
    const { line = 1, column = 1 } = node.position?.start ?? {}
    if (node.url.startsWith('/') && !node.url.startsWith('//')) links.push({ href: node.url, line, column })
    else if (!/^(?:https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|#[^\s]+)$/i.test(node.url)) {
      refuse(node, `a link to ${JSON.stringify(node.url)}`, 'a whole link, or the path of a page of the site', '[the map](/map/)')
    }
    return [{ type: 'link', href: node.url, parts }]
  }

  const [first, ...rest] = fromMarkdown(text).children
  if (first?.type !== 'heading' || first.depth !== 1) {
    const { line = 1, column = 1 } = first?.position?.start ?? {}
    faults.push({
      file,
      line,
      column,
      field: '',
      found: first ? 'a page that begins without a title' : 'an empty file',
      wanted: 'a first line with its title',
      example: '# About this site',
    })
    return null
  }
  const title = plainText(inlines(first.children)).trim()
  const blocks = rest.flatMap(block)
  if (title === '') refuse(first, 'an empty title', 'a title', '# About this site')
  if (faults.length > before) return null
  const opening = blocks.find((one) => one.type === 'paragraph')
  const description = shorten(opening?.type === 'paragraph' ? plainText(opening.parts) : title)
  return { id, title, description, blocks, links, file }
}

function plainText(parts: readonly PageInline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      if (part.type === 'break') return ' '
      return part.type === 'code' ? part.text : plainText(part.parts)
    })
    .join('')
}

/** As many whole words as there is room for. */
function shorten(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text
  return `${text.slice(0, LONGEST_DESCRIPTION).replace(/\s+\S*$/, '')}…`
}
