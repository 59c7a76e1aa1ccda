import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { JsonPath } from '../../publish/check/json/jsonText.ts'

/*
 * Small changes to the text of a JSON file that is right: every byte beside them stays as its publisher wrote it. A path that is
 * not there changes nothing.
 */

/** Puts another value in the place of one. */
export function setValue(text: string, path: JsonPath, value: unknown): string {
  const node = nodeAt(text, path)
  return node ? splice(text, node.offset, node.offset + node.length, JSON.stringify(value)) : text
}

/** Gives a field another name. */
export function setKey(text: string, path: JsonPath, name: string): string {
  const [key] = nodeAt(text, path)?.parent?.children ?? []
  return key?.type === 'string' ? splice(text, key.offset, key.offset + key.length, JSON.stringify(name)) : text
}

/** Changes what stands between the quotes of a text, escapes as they are. */
export function changeRaw(text: string, path: JsonPath, change: (raw: string) => string): string {
  const node = nodeAt(text, path)
  if (node?.type !== 'string') return text
  const [start, end] = [node.offset + 1, node.offset + node.length - 1]
  return splice(text, start, end, change(text.slice(start, end)))
}

/** Adds an item to the end of a list. */
export function addItem(text: string, path: JsonPath, value: unknown): string {
  const list = nodeAt(text, path)
  return list?.type === 'array' ? addLast(text, list, JSON.stringify(value)) : text
}

/** Adds an object to the end of a list, written as the last one is: on one line or on several, with blanks inside its brackets or without. */
export function addObject(text: string, path: JsonPath, value: object): string {
  const list = nodeAt(text, path)
  if (list?.type !== 'array') return text
  const last = list.children?.at(-1)
  const before = last ? text.slice(last.offset, endOf(last)) : '{ '
  if (!before.includes('\n')) return addLast(text, list, before.startsWith('{ ') ? writeSpaced(value) : JSON.stringify(value))
  const [, indent = '  '] = /\n([ \t]*)\}$/.exec(before) ?? []
  const [, inner = `${indent}  `] = /\{\r?\n([ \t]*)/.exec(before) ?? []
  const lines = JSON.stringify(value, null, inner.slice(indent.length) || 2).replaceAll('\n', `\n${indent}`)
  return addLast(text, list, before.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines)
}

/** `{ "id": "a", "aliases": ["B", "C"] }` */
function writeSpaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeSpaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${writeSpaced(inner)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/** Adds a list of texts as a field to the end of an object, on one line. */
export function addList(text: string, path: JsonPath, name: string, values: readonly string[]): string {
  const object = nodeAt(text, path)
  const written = `${JSON.stringify(name)}: [${values.map((value) => JSON.stringify(value)).join(', ')}]`
  return object?.type === 'object' ? addLast(text, object, written) : text
}

/** Removes an item of a list, or a field. */
export function remove(text: string, path: JsonPath): string {
  const value = nodeAt(text, path)
  const node = value?.parent?.type === 'property' ? value.parent : value
  const siblings = node?.parent?.children ?? []
  if (!node) return text
  const place = siblings.indexOf(node)
  const [before, after] = [siblings[place - 1], siblings[place + 1]]
  if (before) return splice(text, endOf(before), endOf(node), '')
  return splice(text, node.offset, after ? after.offset : endOf(node), '')
}

function addLast(text: string, parent: Node, written: string): string {
  const [first, last] = [parent.children?.[0], parent.children?.at(-1)]
  if (!first || !last) return splice(text, parent.offset + 1, parent.offset + 1, written)
  // As the first one stands: on a line of its own, or beside the bracket.
  const lead = text.slice(parent.offset + 1, first.offset)
  return splice(text, endOf(last), endOf(last), `,${lead.includes('\n') ? lead : ' '}${written}`)
}

function nodeAt(text: string, path: JsonPath): Node | undefined {
  // A byte-order mark, which is no JSON, counts as a blank.
  const root = parseTree(text.replace(/^\ufeff/, ' '))
  return root && findNodeAtLocation(root, [...path])
}

function endOf({ offset, length }: Node): number {
  return offset + length
}

function splice(text: string, start: number, end: number, instead: string): string {
  return text.slice(0, start) + instead + text.slice(end)
}
