import type { ElementContent, Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { tidyTree } from './tidyTree.ts'

const parser = unified().use(rehypeParse, { fragment: true })
const toMarkdown = unified().use(rehypeRemark)

/** A piece of HTML as a tree of Markdown, without anything that isn't text: scripts, styles, pictures, forms, what is hidden. */
export function htmlTree(html: string): MdastRoot {
  const tree: Root = parser.parse(html)
  return toMarkdown.runSync({ ...tree, children: tidyTree(tree.children.filter(isContent)) })
}

function isContent(node: Root['children'][number]): node is ElementContent {
  return node.type !== 'doctype'
}
