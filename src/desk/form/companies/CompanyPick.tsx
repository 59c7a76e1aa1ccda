import type { FieldPath } from '../../deskAnswers.ts'
import { PickField } from '../controls/PickField.tsx'
import { useEditing } from '../FormContext.ts'
import { textsOf } from '../read/readValue.ts'
import { companiesById } from './companiesById.ts'
import { findCompanyOptions } from './findCompanyOptions.ts'

/** One company, or none: before anything is typed the parties are offered. */
export function CompanyPick({ path, label }: { path: FieldPath; label: string }) {
  const overview = useEditing((editing) => editing.overview)
  const ids = useEditing(({ fields }) => textsOf(fields?.['companies']))
  const known = companiesById(overview)
  const parties = ids.flatMap((id) => known.get(id) ?? [])
  const find = (words: string) =>
    words.trim() === '' && parties.length > 0
      ? { options: parties, total: parties.length }
      : findCompanyOptions(overview.companies, words, () => false)
  return (
    <PickField
      path={path}
      label={label}
      placeholder="A name or alias…"
      find={find}
      nameOf={(id) => known.get(id)?.name ?? null}
      unknown="not in companies.json"
    />
  )
}
