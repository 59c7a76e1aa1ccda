import type { FieldPath } from '../deskAnswers.ts'

export type Fields = Readonly<Record<string, unknown>>

interface ReadText {
  text: string
  fields: Fields | null
}

/** How many texts are remembered: the one in hand, the one on disk, and the like of two more. */
const MOST = 4

/** The last that were asked for, the latest first. A text of 900 kB takes longer to read than a letter should take to show. */
const remembered: ReadText[] = []

/**
 * What a text of JSON holds; `null` where it is no object. A byte-order mark in front of it does no harm. Of a text that is read
 * again what did not change stays the same object, so that whoever shows it need not look inside.
 */
export function readFields(text: string): Fields | null {
  const place = remembered.findIndex((known) => known.text === text)
  const known = remembered[place]
  if (known) remembered.splice(place, 1)
  const fields = known ? known.fields : parseFields(text, remembered[0]?.fields ?? null)
  remember(text, fields)
  return fields
}

/** Says that a text is another one but for a text at a path, which was one before: so it needs no reading. */
export function noteChangedText(before: string, after: string, path: FieldPath, value: string): void {
  const known = remembered.find(({ text }) => text === before)
  if (!known?.fields) return
  const fields = putAt(known.fields, path, value)
  if (isObject(fields)) remember(after, fields)
}

function remember(text: string, fields: Fields | null): void {
  remembered.unshift({ text, fields })
  remembered.length = Math.min(remembered.length, MOST)
}

function parseFields(text: string, old: Fields | null): Fields | null {
  try {
    // What is far too deep to be compared counts as what can't be read.
    const value = keepAlike(old, JSON.parse(text.replace(/^\ufeff/, '')))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** A value with the parts of an earlier one in place of those that are the same JSON. */
function keepAlike(old: unknown, fresh: unknown): unknown {
  if (Array.isArray(old) && Array.isArray(fresh)) {
    const items = fresh.map((item: unknown, at) => keepAlike(old[at], item))
    return items.length === old.length && items.every((item, at) => Object.is(item, old[at])) ? old : items
  }
  if (!isObject(old) || !isObject(fresh)) return fresh
  const entries = Object.entries(fresh).map(([name, value]) => [name, keepAlike(ownOf(old, name), value)] as const)
  const names = Object.keys(old)
  const isSame = names.length === entries.length && entries.every(([name, value], at) => names[at] === name && Object.is(value, old[name]))
  return isSame ? old : Object.fromEntries(entries)
}

function ownOf(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

function putAt(root: unknown, [step, ...rest]: FieldPath, value: string): unknown {
  if (step === undefined) return value
  if (Array.isArray(root) && typeof step === 'number') return root.with(step, putAt(root[step], rest, value))
  return isObject(root) ? { ...root, [step]: putAt(root[step], rest, value) } : root
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether the text of an article says that it is a draft. */
export function isDraftText(text: string): boolean {
  return readFields(text)?.['draft'] === true
}
