import type { FieldPath } from '../../deskAnswers.ts'

/*
 * What lies in a file that somebody is writing, which may be anything. Nothing here throws: what is not of the type that a
 * field wants is handed back as the JSON that it is, so that it can be shown, and cleared.
 */

/** A value as a field reads it. */
export type Read<T> = { is: 'missing' } | { is: 'read'; value: T } | { is: 'odd'; json: string }

const MISSING = { is: 'missing' } as const

/** What stands at a path; `undefined` where nothing does. */
export function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.hasOwn(value, part) ? (value as Record<string | number, unknown>)[part] : undefined
  }, root)
}

export function readText(value: unknown): Read<string> {
  return readAs(value, (some) => typeof some === 'string')
}

export function readList(value: unknown): Read<unknown[]> {
  return readAs(value, (some) => Array.isArray(some))
}

export function readRecord(value: unknown): Read<Record<string, unknown>> {
  return readAs(value, (some): some is Record<string, unknown> => typeof some === 'object' && some !== null && !Array.isArray(some))
}

/** The items of a list; none where there is no list. */
export function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** The texts of a list, others left out. */
export function textsOf(value: unknown): string[] {
  return itemsOf(value).filter((item) => typeof item === 'string')
}

/** A text; empty where there is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function readAs<T>(value: unknown, isOne: (value: unknown) => value is T): Read<T> {
  if (value === undefined) return MISSING
  return isOne(value) ? { is: 'read', value } : { is: 'odd', json: JSON.stringify(value) ?? '' }
}
