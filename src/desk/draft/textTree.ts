import { type Node, parseTree } from 'jsonc-parser'

/** A node of the tree as it is kept here: it follows its text. */
interface TextNode extends Omit<Node, 'parent'> {
  value?: unknown
  offset: number
  length: number
  colonOffset?: number
  readonly children?: TextNode[]
}

/** The tree of the text that was changed last. To make it anew takes longer than a letter should take to show. */
let last: { text: string; root: TextNode | undefined } | null = null

/** The tree of a JSON text. It holds until the next change: then it is that of the changed text. */
export function treeOf(text: string): Node | undefined {
  // A byte-order mark, which is no JSON, counts as a blank.
  if (last?.text !== text) last = { text, root: parseTree(text.replace(/^\ufeff/, ' ')) }
  return last.root
}

/** Puts another text in the place of one, `node`, of the tree of a JSON text; the tree follows it. */
export function replaceText(text: string, node: TextNode, value: string): string {
  const json = JSON.stringify(value)
  const end = node.offset + node.length
  const changed = text.slice(0, node.offset) + json + text.slice(end)
  if (last?.text !== text) return changed
  const by = json.length - node.length
  node.value = value
  node.length = json.length
  if (by !== 0 && last.root) shift(last.root, node, end, by)
  last = { text: changed, root: last.root }
  return changed
}

/** Moves what lies behind a place, and widens what lies round it. */
function shift(node: TextNode, changed: TextNode, from: number, by: number): void {
  if (node === changed) return
  if (node.offset >= from) node.offset += by
  else if (node.offset + node.length >= from) node.length += by
  else return
  if (node.colonOffset !== undefined && node.colonOffset >= from) node.colonOffset += by
  for (const child of node.children ?? []) shift(child, changed, from, by)
}
