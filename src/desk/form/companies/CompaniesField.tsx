import { useState } from 'react'
import { HueDot } from '../../../ui/HueDot.tsx'
import type { ProposedCompany } from '../../proposal.ts'
import { Combobox } from '../controls/Combobox.tsx'
import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { OrderedChip } from '../controls/OrderedChip.tsx'
import { useField } from '../controls/useField.ts'
import { fieldSelector, useEditing, useForm } from '../FormContext.ts'
import { moved, removalOf } from '../read/change.ts'
import { itemsOf, readList, valueAt } from '../read/readValue.ts'
import { OddRoles } from '../roles/OddRoles.tsx'
import { RolesButton } from '../roles/RolesButton.tsx'
import { RolesPanel } from '../roles/RolesPanel.tsx'
import { CompanySuggestions } from './CompanySuggestions.tsx'
import { companiesById } from './companiesById.ts'
import { findCompanyOptions } from './findCompanyOptions.ts'
import { NewCompanyForm } from './NewCompanyForm.tsx'

const PATH = ['companies']
const FIELD = fieldSelector('companies')

/** The parties with what they do, the leading one first. */
export function CompaniesField() {
  const { change, changeAll, focusNext } = useForm()
  const overview = useEditing((editing) => editing.overview)
  const field = useField(PATH)
  const [created, setCreated] = useState<Pick<ProposedCompany, 'name' | 'aliases' | 'near'> | null>(null)
  const roles = useEditing(({ fields }) => fields?.['roles'])
  const [opened, setOpened] = useState<string | null>(null)
  const read = readList(field.value)
  if (read.is === 'odd') return <OddValue path={PATH} label="Companies" json={read.json} />
  const ids = itemsOf(field.value)
  const known = companiesById(overview)
  const add = (id: string) => {
    if (!ids.includes(id)) change([...PATH, ids.length], id)
    focusNext(FIELD)
  }
  const remove = (place: number) => {
    const id = ids[place]
    // What somebody did who is no party any more would be a fault.
    const isOnly = ids.filter((one) => one === id).length === 1
    const goes = isOnly && typeof id === 'string' && valueAt(roles, [id]) !== undefined
    const isLast = goes && Object.keys(roles ?? {}).length === 1
    changeAll([
      removalOf(PATH, place, ids.length, false),
      ...(goes ? [{ path: isLast ? ['roles'] : ['roles', id], value: undefined }] : []),
    ])
    focusNext(ids.length > 1 ? `[data-field="companies[${Math.min(place, ids.length - 2)}]"] [data-act=remove]` : FIELD)
  }
  const moveEarlier = (place: number) => {
    changeAll([{ path: PATH, value: moved(ids, place, place - 1) }])
    focusNext(`[data-field="companies[${place - 1}]"] [data-act=${place > 1 ? 'earlier' : 'remove'}]`)
  }
  const close = () => {
    setCreated(null)
    focusNext(FIELD)
  }
  const openRoles = (id: string) => {
    setOpened(id)
    focusNext('[data-act=role-choices] button')
  }
  const closeRoles = (id: string) => {
    setOpened(null)
    focusNext(`[data-field="companies[${ids.indexOf(id)}]"] [data-act=roles]`)
  }
  return (
    <fieldset className="field-group" aria-describedby={field.notesId}>
      <legend className="field-label">
        Companies <small>the leading one first</small>
      </legend>
      <ul className="chips" aria-label="Companies">
        {ids.map((id, place) => {
          const company = typeof id === 'string' ? known.get(id) : undefined
          const name = company?.name ?? (typeof id === 'string' ? id : JSON.stringify(id))
          return (
            <OrderedChip
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may name a company twice, and places are what is moved.
              key={place}
              name={name}
              field={`companies[${place}]`}
              onMoveEarlier={place > 0 ? () => moveEarlier(place) : undefined}
              onRemove={() => remove(place)}
            >
              {company ? <HueDot hue={company.hue} /> : null}
              <b>{name}</b>
              {!company && <span className="unknown">not in companies.json</span>}
              {typeof id === 'string' && (
                <RolesButton
                  name={name}
                  roles={valueAt(roles, [id])}
                  isOpen={opened === id}
                  onPress={() => (opened === id ? setOpened(null) : openRoles(id))}
                />
              )}
            </OrderedChip>
          )
        })}
      </ul>
      {opened !== null && ids.includes(opened) && (
        <RolesPanel key={opened} id={opened} name={known.get(opened)?.name ?? opened} onClose={() => closeRoles(opened)} />
      )}
      <OddRoles parties={ids} open={opened} />
      <Combobox
        label="Add a company"
        placeholder="A name or alias…"
        linked={{ 'data-field': 'companies', 'aria-describedby': field.notesId, 'aria-invalid': field.linked['aria-invalid'] }}
        find={(words) => findCompanyOptions(overview.companies, words, ({ id }) => ids.includes(id))}
        onPick={add}
        create={{ words: (typed) => `New company “${typed}”…`, act: (name) => setCreated({ name, aliases: [], near: [] }) }}
        onLeave={field.stopTyping}
      />
      <CompanySuggestions onAdd={add} onCreate={setCreated} />
      {created && <NewCompanyForm key={created.name} proposed={created} onUse={add} onClose={close} />}
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults} />
    </fieldset>
  )
}
