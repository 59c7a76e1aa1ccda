import type { Node } from 'jsonc-parser'

/** How somebody has laid out a file of JSON. */
export interface JsonStyle {
  indent: string
  eol: string
  /** Whether the whole stands on one line. */
  isFlat: boolean
  /** Whether lists of short words stand on one line. */
  hasShortLists: boolean
}

const LONGEST_WORD = 80
const LONGEST_LIST = 110

export function styleOf(text: string, root: Node): JsonStyle {
  const first = root.children?.[0]
  const lead = first ? text.slice(root.offset + 1, first.offset) : '\n  '
  const lists = listsOfWords(root)
  return {
    indent: /[^\r\n]*$/.exec(lead)?.[0] ?? '  ',
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    isFlat: first !== undefined && !lead.includes('\n'),
    hasShortLists: lists.length === 0 || lists.some(({ offset, length }) => !text.slice(offset, offset + length).includes('\n')),
  }
}

/** Writes a value as the file has others; `indent`: that of the line on which it begins. */
export function writeJson(value: unknown, style: JsonStyle, indent: string, isFlat = style.isFlat): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const inside = indent + style.indent
  const isList = Array.isArray(value)
  const oneLine = isFlat || (isList && style.hasShortLists && isShort(value))
  const parts = isList
    ? value.map((item: unknown) => writeJson(item, style, inside, oneLine))
    : Object.entries(value).flatMap(([name, field]) =>
        field === undefined ? [] : `${JSON.stringify(name)}: ${writeJson(field, style, inside, oneLine)}`,
      )
  const [open, close] = isList ? '[]' : '{}'
  if (parts.length === 0) return `${open}${close}`
  if (oneLine) return isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
  return `${open}${style.eol}${inside}${parts.join(`,${style.eol}${inside}`)}${style.eol}${indent}${close}`
}

/** Ids, slugs and the like, not sentences. */
function isShort(list: readonly unknown[]): boolean {
  const areWords = list.every((item) => typeof item === 'string' && item.length <= LONGEST_WORD && !/\s/.test(item))
  return areWords && JSON.stringify(list).length <= LONGEST_LIST
}

function listsOfWords(node: Node): Node[] {
  const inside = (node.children ?? []).flatMap(listsOfWords)
  const items = node.type === 'array' ? (node.children ?? []) : []
  return items.length > 0 && items.every(({ type, value }) => type === 'string' && isShort([value])) ? [node, ...inside] : inside
}
