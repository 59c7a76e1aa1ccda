import type { FieldPath } from '../../deskAnswers.ts'
import { isWithin } from '../read/fieldKey.ts'
import { FieldNotes } from './FieldNotes.tsx'
import { useField } from './useField.ts'

/** The faults of an object that none of its shown fields has: of the whole, and of what it should not hold. */
export function RestNotes({ path, shown }: { path: FieldPath; shown: readonly string[] }) {
  const { key, faults } = useField(path)
  const others = faults.filter(({ field }) => !shown.some((name) => isWithin(field, `${key}.${name}`)))
  return others.length > 0 ? <FieldNotes field={`${key}!`} faults={others} /> : null
}
