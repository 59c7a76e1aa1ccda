import { PickList } from '../controls/PickList.tsx'
import { useEditing } from '../FormContext.ts'
import { textsOf } from '../read/readValue.ts'
import { companiesById } from './companiesById.ts'
import { findCompanyOptions } from './findCompanyOptions.ts'

const MOST_SUGGESTED = 6

/** Companies that the texts name and that take no part; the text names some. */
export function MentionsField() {
  const overview = useEditing((editing) => editing.overview)
  const parties = useEditing(({ fields }) => textsOf(fields?.['companies']))
  const named = useEditing(({ checked }) => checked?.suggestions.companies ?? [])
  const known = companiesById(overview)
  const items = named.filter(({ id }) => !parties.includes(id)).slice(0, MOST_SUGGESTED)
  return (
    <PickList
      path={['mentions']}
      label="Also mentioned"
      hint="no parties"
      help="Readers find the article by them, and no tie is drawn to them."
      add="Add a company that is mentioned"
      suggested={{ label: 'Mentioned in the text', items: items.map(({ id, name }) => ({ id, name, note: 'mentioned' })) }}
      placeholder="A name or alias…"
      find={(words, isIn) => findCompanyOptions(overview.companies, words, ({ id }) => isIn(id) || parties.includes(id))}
      describe={(id) => known.get(id) ?? null}
      unknown="not in companies.json"
    />
  )
}
