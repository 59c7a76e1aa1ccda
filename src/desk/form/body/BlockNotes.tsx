import { FieldNotes } from '../controls/FieldNotes.tsx'
import { useField } from '../controls/useField.ts'
import { isWithin } from '../read/fieldKey.ts'

const SHOWN = ['heading', 'quote', 'by', 'list', 'image', 'alt', 'caption', 'credit']

/** The faults of a block that no field of it shows: of the whole, and of what it should not hold. */
export function BlockNotes({ place }: { place: number }) {
  const { key, faults } = useField(['body', place])
  const others = faults.filter(({ field }) => !SHOWN.some((name) => isWithin(field, `${key}.${name}`)))
  return others.length > 0 ? <FieldNotes field={`${key}!`} faults={others} /> : null
}
