import { isRole, ROLES } from '../../../content/article/deal/roles.ts'
import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { useEditing, useForm } from '../FormContext.ts'
import { itemsOf, readList, readRecord } from '../read/readValue.ts'

interface RolesPanelProps {
  id: string
  /** Of the company. */
  name: string
  onClose: () => void
}

/** The roles that a party may have, those that it has pressed; a word that is none is shown as it stands, to be taken away. */
export function RolesPanel({ id, name, onClose }: RolesPanelProps) {
  const { change } = useForm()
  const path = ['roles', id]
  const field = useField(path)
  const all = useEditing(({ fields }) => readRecord(fields?.['roles']))
  const read = readList(field.value)
  if (read.is === 'odd') return <OddValue path={path} label={`Roles of ${name}`} json={read.json} />
  const own = itemsOf(field.value)
  const toggle = (role: unknown) => {
    const next = own.includes(role) ? own.filter((one) => one !== role) : [...own, role]
    const isLast = next.length === 0 && all.is === 'read' && Object.keys(all.value).length === 1
    change(isLast ? ['roles'] : path, next.length === 0 ? undefined : next)
  }
  const odd = own.filter((role) => typeof role !== 'string' || !isRole(role))
  return (
    <fieldset className="inset roles-panel" aria-label={`What ${name} does`}>
      <p className="field-label" aria-hidden="true">
        What {name} does <small>as many as it has</small>
      </p>
      <div className="chips" data-act="role-choices">
        {[...ROLES, ...odd].map((role) => {
          const word = typeof role === 'string' ? role : JSON.stringify(role)
          const isOwn = own.includes(role)
          return (
            <button
              key={word}
              type="button"
              className={isOwn ? 'chip chip-chosen' : 'chip'}
              aria-pressed={isOwn}
              onClick={() => toggle(role)}
            >
              {isOwn && <span aria-hidden="true">✓</span>}
              {typeof role === 'string' && isRole(role) ? word : `“${word}”, unknown`}
            </button>
          )
        })}
      </div>
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults} />
      <div>
        <button type="button" className="button small" onClick={onClose}>
          Done
        </button>
      </div>
    </fieldset>
  )
}
