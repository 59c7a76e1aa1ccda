import type { Element, ElementContent } from 'hast'

/** What holds no text of a story. */
const NO_TEXT = new Set(
  'script style noscript template iframe object embed svg math canvas audio video img picture source map form button input select textarea label nav dialog head title meta link base del figcaption'.split(
    ' ',
  ),
)
const UNWRAPPED = new Set(['o:p', 'font', 'center', 'st1:place', 'st1:city', 'u', 'ins', 'mark', 'small', 'big', 'abbr'])
const IN_BLOCKS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'span', 'a', 'b', 'strong', 'i', 'em'])

/**
 * HTML as programs write it, in the elements that mean what they show: paragraphs of Word that are items of a list, letters that a
 * style makes bold or slanted, tables that only place things.
 */
export function tidyTree(nodes: readonly ElementContent[]): ElementContent[] {
  return gatherItems(nodes.flatMap(tidy))
}

function tidy(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : []
  if (NO_TEXT.has(node.tagName) || isHidden(node)) return []
  // Numbers that lead to notes say nothing without them.
  if (node.tagName === 'sup' && /^\[?\d{1,3}\]?$|^\[?[a-z]\]?$/.test(wordsIn(node).trim())) return []
  const children = tidyTree(node.children)
  const style = styleOf(node)
  if (UNWRAPPED.has(node.tagName) || /^\w+:\w+$/.test(node.tagName)) return children
  if (node.tagName === 'b' || node.tagName === 'strong') return isNormal(style) ? children : [{ ...node, children }]
  if (node.tagName === 'i' || node.tagName === 'em') return /font-style:\s*normal/i.test(style) ? children : [{ ...node, children }]
  if (node.tagName === 'span') return children.length === 0 ? [] : styled(children, style)
  if (node.tagName === 'table' && isLayout(node)) return cellsOf(node).flatMap(({ children }) => tidyTree(children).map(inBlock))
  return [renamed({ ...node, children }, style)]
}

function renamed(node: Element, style: string): Element {
  const classes = classesOf(node)
  if (node.tagName === 'p' && /\bMsoTitle\b/.test(classes)) return { ...node, tagName: 'h1' }
  if (node.tagName === 'p' && /\bMso(?:Intense)?Quote\b/.test(classes)) {
    return element('blockquote', [{ ...node, children: withoutEmphasis(node.children) }])
  }
  const isItem = node.tagName === 'p' && (/\bMsoListParagraph/.test(classes) || /mso-list:\s*l\d/i.test(style))
  return isItem ? element('li', node.children) : node
}

/** Items that stand outside of any list, as Word has them, in lists. */
function gatherItems(nodes: readonly ElementContent[]): ElementContent[] {
  const gathered: ElementContent[] = []
  let list: Element | null = null
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'li') {
      if (list === null) {
        list = element('ul', [])
        gathered.push(list)
      }
      list.children.push(node)
    } else if (list !== null && node.type === 'text' && node.value.trim() === '') continue
    else {
      list = null
      gathered.push(node)
    }
  }
  // Within a list they are where they belong.
  return nodes.every((node) => node.type !== 'element' || node.tagName === 'li') ? [...nodes] : gathered
}

/** A table of one column places its contents; so does one that has another within it. */
function isLayout(table: Element): boolean {
  const rows = find(table, 'tr', false)
  return rows.every((row) => find(row, 'td', false).length + find(row, 'th', false).length <= 1) || find(table, 'table', false).length > 0
}

function cellsOf(table: Element): Element[] {
  return [...find(table, 'td', false), ...find(table, 'th', false)].length === 0 ? [] : findCells(table)
}

function findCells(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'td' || child.tagName === 'th' ? [child] : findCells(child)
  })
}

function find(node: Element, tagName: string, isWithin: boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === tagName) return [child]
    return child.tagName === 'table' && !isWithin ? [] : find(child, tagName, isWithin)
  })
}

function inBlock(node: ElementContent): ElementContent {
  const isLoose =
    node.type === 'text'
      ? node.value.trim() !== ''
      : node.type === 'element' && IN_BLOCKS.has(node.tagName) && !/^(?:p|li|h\d)$/.test(node.tagName)
  return isLoose ? element('p', [node]) : node
}

function styled(children: ElementContent[], style: string): ElementContent[] {
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/i.test(style)
  const isSlanted = /font-style:\s*italic/i.test(style)
  const slanted = isSlanted ? [element('em', children)] : children
  return isBold ? [element('strong', slanted)] : slanted
}

function withoutEmphasis(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) =>
    child.type === 'element' && /^(?:i|em)$/.test(child.tagName) ? withoutEmphasis(child.children) : [child],
  )
}

function isHidden(node: Element): boolean {
  const style = styleOf(node)
  return (
    'hidden' in node.properties ||
    /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|mso-list:\s*ignore/i.test(style) ||
    node.properties['ariaHidden'] === 'true'
  )
}

const isNormal = (style: string) => /font-weight:\s*(?:normal|400)/i.test(style)
const styleOf = (node: Element) => (typeof node.properties['style'] === 'string' ? node.properties['style'] : '')
const classesOf = (node: Element) => (Array.isArray(node.properties['className']) ? node.properties['className'].join(' ') : '')

function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(wordsIn).join('') : ''
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
