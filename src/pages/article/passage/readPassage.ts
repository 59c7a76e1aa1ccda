import { BREAK } from './createFragmentFinder.ts'

/**
 * Reads the text that the page shows, as a browser searches it for text fragments, and the offsets of the part that a range
 * spans; `null` where that part shows no text. Blocks, and what is laid out as a block within a line, break the text; menus,
 * dialogs and what is hidden are left out.
 */
export function readPassage(page: Element, range: Range): { text: string; start: number; end: number } | null {
  let text = ''
  let start: number | null = null
  let end = 0
  const add = (words: string) => {
    const collapsed = words.replace(/[ \t\n\r\f]+/g, ' ')
    text += /[ \n]$|^$/.test(text) ? collapsed.trimStart() : collapsed
  }
  const breakText = () => {
    text = text.trimEnd()
    if (text !== '' && !text.endsWith(BREAK)) text += BREAK
  }
  const take = (node: Text) => {
    if (!range.intersectsNode(node)) return add(node.data)
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    add(node.data.slice(0, from))
    start ??= text.length
    add(node.data.slice(from, to))
    end = text.length
    add(node.data.slice(to))
  }
  const walk = (node: Node) => {
    if (node instanceof Text) return take(node)
    if (!(node instanceof Element) || node.matches('[popover], dialog, svg, select, textarea')) return
    const { display, visibility } = getComputedStyle(node)
    if (display === 'none' || visibility === 'hidden') return
    const breaks = !/^inline|^contents/.test(display) || node.localName === 'br'
    if (breaks) breakText()
    for (const child of node.childNodes) walk(child)
    if (breaks) breakText()
  }
  walk(page)
  return start === null || text.slice(start, end).trim() === '' ? null : { text, start, end: Math.max(start, end) }
}
