import { shorten } from '../../../content/text/formatNumber.ts'
import type { ProposedCompany } from '../../proposal.ts'
import { useEditing } from '../FormContext.ts'
import { itemsOf } from '../read/readValue.ts'

interface CompanySuggestionsProps {
  onAdd: (id: string) => void
  onCreate: (company: ProposedCompany) => void
}

/** Companies that the text names and the article has not as parties, with the words that name them. */
export function CompanySuggestions({ onAdd, onCreate }: CompanySuggestionsProps) {
  const { companies = [], newCompanies = [] } = useEditing(({ checked }) => checked?.suggestions) ?? {}
  const taken = useEditing(({ fields }) => itemsOf(fields?.['companies']))
  const known = useEditing(({ overview }) => overview.companies)
  const left = companies.filter(({ id }) => !taken.includes(id))
  // One that has been added since the text was checked is known by now.
  const unknown = newCompanies.filter((proposed) => !known.some(({ id, name }) => id === proposed.id || name === proposed.name))
  if (left.length + unknown.length === 0) return null
  return (
    <ul className="chips" aria-label="Companies that the text names">
      {left.map(({ id, name, words }) => (
        <li key={id}>
          <button type="button" className="chip maybe" onClick={() => onAdd(id)}>
            + {name} {words !== name && <small>“{shorten(words, 60)}”</small>}
          </button>
        </li>
      ))}
      {unknown.map((company) => (
        <li key={company.name}>
          <button type="button" className="chip maybe" onClick={() => onCreate(company)}>
            New company “{company.name}”… {company.words !== company.name && <small>“{shorten(company.words, 60)}”</small>}
          </button>
        </li>
      ))}
    </ul>
  )
}
