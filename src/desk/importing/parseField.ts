import type { FieldPath } from '../deskAnswers.ts'

/** The path of a field as the check writes it: `sources[1].url`. */
export function parseField(field: string): FieldPath {
  return [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, place, name = '']) => (place === undefined ? name : Number(place)))
}
