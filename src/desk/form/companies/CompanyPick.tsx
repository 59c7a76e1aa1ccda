import type { FieldPath } from '../../deskAnswers.ts'
import { PickField } from '../controls/PickField.tsx'
import { useForm } from '../FormContext.ts'
import { textsOf } from '../read/readValue.ts'
import { companiesById } from './companiesById.ts'
import { findCompanyOptions } from './findCompanyOptions.ts'

/** One company, or none: before anything is typed the parties are offered. */
export function CompanyPick({ path, label }: { path: FieldPath; label: string }) {
  const { editing } = useForm()
  const known = companiesById(editing.overview)
  const parties = textsOf(editing.fields?.['companies']).flatMap((id) => known.get(id) ?? [])
  const find = (words: string) =>
    words.trim() === '' && parties.length > 0
      ? { options: parties, total: parties.length }
      : findCompanyOptions(editing.overview.companies, words, () => false)
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
