import type { FieldPath } from '../../deskAnswers.ts'

/** One value to be put at a path, or with `undefined` to be taken away. */
export interface Change {
  path: FieldPath
  value: unknown
}

/** Takes an item out; of a list that may be left out the list itself goes with its last one. */
export function removalOf(path: FieldPath, place: number, count: number, isOptional: boolean): Change {
  return { path: isOptional && count === 1 ? path : [...path, place], value: undefined }
}

/** A list with one item in another place. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.toSpliced(from, 1)
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1))
}
