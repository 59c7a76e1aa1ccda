import { useId } from 'react'
import { CheckField } from '../../ui/CheckField.tsx'
import type { ProposedCompany } from '../proposal.ts'
import type { CompanyChoice } from './importChoices.ts'

interface NewCompanyChoiceProps {
  proposed: ProposedCompany
  choice: CompanyChoice
  onChange: (choice: CompanyChoice) => void
}

/** Asks whether a name is a company that the site knows under another, a new one, or none of the parties. Nothing is chosen for anybody. */
export function NewCompanyChoice({ proposed: { id, name, aliases, words, near }, choice, onChange }: NewCompanyChoiceProps) {
  const group = useId()
  const field = (key: 'id' | 'name', label: string) =>
    choice.kind === 'add' && (
      <label className="text-sm text-muted">
        {label}
        <input
          className="field mt-1"
          value={choice.company[key]}
          onChange={(event) => onChange({ kind: 'add', company: { ...choice.company, [key]: event.target.value } })}
        />
      </label>
    )
  return (
    <fieldset className="mt-3 border-s-4 border-mark-edge ps-3 text-sm">
      <legend className="float-left w-full font-medium">
        {name}{' '}
        <span className="font-normal text-muted">
          from <q className="desk-words">{words}</q>
        </span>
      </legend>
      <CheckField radio={group} checked={choice.kind === 'out'} className="clear-both py-1" onChange={() => onChange({ kind: 'out' })}>
        Leave it out
      </CheckField>
      {near.map((known) => (
        <CheckField
          key={known.id}
          radio={group}
          checked={choice.kind === 'near' && choice.id === known.id}
          className="py-1"
          onChange={() => onChange({ kind: 'near', id: known.id })}
        >
          It is {known.name}
        </CheckField>
      ))}
      <CheckField
        radio={group}
        checked={choice.kind === 'add'}
        className="py-1"
        onChange={() => onChange({ kind: 'add', company: { id, name, aliases } })}
      >
        Add it as a new company
      </CheckField>
      {choice.kind === 'add' && (
        <div className="grid gap-3 py-1 sm:grid-cols-2">
          {field('name', 'Name')}
          {field('id', 'Id')}
        </div>
      )}
    </fieldset>
  )
}
