import { getNodeValue, type Node } from 'jsonc-parser'
import type { FieldPath } from '../deskAnswers.ts'
import { placeOfField } from './fieldOrder.ts'
import { type JsonStyle, styleOf, writeJson } from './jsonStyle.ts'
import { noteChangedText, readFields } from './readFields.ts'
import { sameJson } from './sameJson.ts'
import { replaceText, treeOf } from './textTree.ts'

/**
 * Puts a value at a path of a JSON text, or with `undefined` takes away what is there. What the value has in common with the one
 * before keeps its bytes, and so does all that lies beside it: a new field goes where the schema's order has it, and is written as
 * its neighbours are. Text that is no object of JSON stays as it is.
 */
export function setField(text: string, path: FieldPath, value: unknown): string {
  const root = treeOf(text)
  if (root?.type !== 'object') return text
  if (typeof value === 'string') {
    const typed = changeText(text, root, path, value)
    if (typed !== null) return typed
  }
  const style = styleOf(text, root)
  if (value === undefined) return removeAt(text, root, path)
  // The deepest part of the path that is there, and can hold the next.
  let node = root
  for (const [depth, step] of path.entries()) {
    const next = childAt(node, step)
    if (next) {
      node = next
      continue
    }
    const made = path
      .slice(depth + 1)
      .reduceRight<unknown>((inside, name) => (typeof name === 'number' ? [inside] : { [name]: inside }), value)
    const fits = typeof step === 'number' ? node.type === 'array' : node.type === 'object'
    if (fits) return insert(text, node, step, made, style, node === root)
    return replace(text, node, typeof step === 'number' ? [made] : { [step]: made }, style)
  }
  return mergeInto(text, node, path, value, style)
}

/** Several changes, one after the other. */
export function setFields(text: string, changes: readonly { path: FieldPath; value: unknown }[]): string {
  return changes.reduce((changed, { path, value }) => setField(changed, path, value), text)
}

/** What typing does, letter by letter: one text gives way to another. `null` where it is anything else. */
function changeText(text: string, root: Node, path: FieldPath, value: string): string | null {
  const node = path.reduce<Node | undefined>((inside, step) => inside && childAt(inside, step), root)
  if (node?.type !== 'string' || readFields(text) === null) return null
  if (node.value === value) return text
  const changed = replaceText(text, node, value)
  noteChangedText(text, changed, path, value)
  return changed
}

function mergeInto(text: string, node: Node, path: FieldPath, value: unknown, style: JsonStyle): string {
  const old: unknown = getNodeValue(node)
  if (sameJson(old, value)) return text
  if (Array.isArray(old) && Array.isArray(value)) return mergeLists(text, path, old, value)
  if (node.type !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value))
    return replace(text, node, value, style)
  const wanted = new Map(Object.entries(value))
  const gone = Object.keys(old ?? {}).filter((name) => wanted.get(name) === undefined)
  const kept = gone.reduce((changed, name) => setField(changed, [...path, name], undefined), text)
  return [...wanted].reduce((changed, [name, field]) => (field === undefined ? changed : setField(changed, [...path, name], field)), kept)
}

/** What two lists begin and end with alike stays; between, items change in place as long as both have some. */
function mergeLists(text: string, path: FieldPath, old: readonly unknown[], wanted: readonly unknown[]): string {
  const most = Math.min(old.length, wanted.length)
  let start = 0
  while (start < most && sameJson(old[start], wanted[start])) start++
  let end = 0
  while (end < most - start && sameJson(old[old.length - 1 - end], wanted[wanted.length - 1 - end])) end++
  const [oldEnd, wantedEnd] = [old.length - end, wanted.length - end]
  let changed = text
  for (let at = start; at < Math.min(oldEnd, wantedEnd); at++) changed = setField(changed, [...path, at], wanted[at])
  for (let at = oldEnd - 1; at >= Math.max(start, wantedEnd); at--) changed = setField(changed, [...path, at], undefined)
  for (let at = Math.max(start, oldEnd); at < wantedEnd; at++) changed = insertItem(changed, path, at, wanted[at])
  return changed
}

function insertItem(text: string, path: FieldPath, at: number, value: unknown): string {
  const root = treeOf(text)
  const list = root && path.reduce<Node | undefined>((node, step) => node && childAt(node, step), root)
  return root && list ? insert(text, list, at, value, styleOf(text, root), false) : text
}

function insert(text: string, parent: Node, step: string | number, value: unknown, style: JsonStyle, isArticle: boolean): string {
  const children = parent.children ?? []
  const names = children.map((child) => String(child.children?.[0]?.value))
  const place = typeof step === 'number' ? Math.min(step, children.length) : placeOfField(step, names, isArticle)
  const label = typeof step === 'number' ? '' : `${JSON.stringify(step)}: `
  const [before, after, first] = [children[place - 1], children[place], children[0]]
  if (!first) {
    const made = typeof step === 'number' ? [value] : { [step]: value }
    return splice(text, parent.offset, endOf(parent), writeJson(made, style, indentAt(text, parent.offset)))
  }
  const lead = text.slice(parent.offset + 1, first.offset)
  const isFlat = !lead.includes('\n')
  // Where the others of a list stand on one line each, so does this.
  const siblingsAreFlat =
    parent.type === 'array' && first.length > 2 && /^[[{]/.test(text.slice(first.offset)) && !textOf(text, first).includes('\n')
  const written = label + writeJson(value, style, isFlat ? '' : (/[^\r\n]*$/.exec(lead)?.[0] ?? ''), isFlat || siblingsAreFlat)
  const gap = isFlat ? ' ' : lead
  if (before) return splice(text, endOf(before), endOf(before), `,${gap}${written}`)
  return after ? splice(text, after.offset, after.offset, `${written},${gap}`) : text
}

function removeAt(text: string, root: Node, path: FieldPath): string {
  const value = path.reduce<Node | undefined>((node, step) => node && childAt(node, step), root)
  const node = value?.parent?.type === 'property' ? value.parent : value
  const parent = node?.parent
  if (!node || !parent) return text
  const siblings = parent.children ?? []
  const place = siblings.indexOf(node)
  const [before, after] = [siblings[place - 1], siblings[place + 1]]
  if (before) return splice(text, endOf(before), endOf(node), '')
  return after ? splice(text, node.offset, after.offset, '') : splice(text, parent.offset + 1, endOf(parent) - 1, '')
}

function replace(text: string, node: Node, value: unknown, style: JsonStyle): string {
  const isFlat = style.isFlat || (node.type === 'object' && node.length > 2 && !textOf(text, node).includes('\n'))
  return splice(text, node.offset, endOf(node), writeJson(value, style, indentAt(text, node.offset), isFlat))
}

/** Of fields that are there twice the last one counts, as for JSON.parse. */
function childAt(node: Node, step: string | number): Node | undefined {
  if (typeof step === 'number') return node.type === 'array' ? node.children?.[step] : undefined
  if (node.type !== 'object') return undefined
  return node.children?.findLast((property) => property.children?.[0]?.value === step)?.children?.[1]
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? ''
}

function textOf(text: string, { offset, length }: Node): string {
  return text.slice(offset, offset + length)
}

function endOf({ offset, length }: Node): number {
  return offset + length
}

function splice(text: string, start: number, end: number, instead: string): string {
  return text.slice(0, start) + instead + text.slice(end)
}
