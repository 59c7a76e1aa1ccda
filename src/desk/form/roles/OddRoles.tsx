import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { useForm } from '../FormContext.ts'
import { isWithin } from '../read/fieldKey.ts'
import { readRecord, textsOf } from '../read/readValue.ts'

/** Roles that belong to no party, as they stand in the file; and the faults of the others, which their buttons have no room for. */
export function OddRoles({ parties, open }: { parties: readonly unknown[]; open: string | null }) {
  const { change } = useForm()
  const field = useField(['roles'])
  const read = readRecord(field.value)
  if (read.is === 'odd') return <OddValue path={['roles']} label="Roles" json={read.json} />
  const entries = read.is === 'read' ? Object.entries(read.value) : []
  const strange = entries.filter(([id]) => !parties.includes(id))
  const isShown = (key: string) => strange.some(([id]) => isWithin(key, `roles.${id}`)) || (open !== null && isWithin(key, `roles.${open}`))
  return (
    <>
      {strange.map(([id, roles]) => (
        <OddValue
          key={id}
          path={['roles', id]}
          label={`Roles of “${id}”, no party`}
          json={textsOf(roles).length > 0 ? textsOf(roles).join(', ') : (JSON.stringify(roles) ?? '')}
          clear={{ words: 'Remove', act: () => change(entries.length === 1 ? ['roles'] : ['roles', id], undefined) }}
        />
      ))}
      <FieldNotes field="roles!" faults={field.faults.filter((fault) => !isShown(fault.field))} />
    </>
  )
}
