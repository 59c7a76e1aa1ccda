import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { CountedCompany } from '../../../content/archive/manifest.ts'
import { isNamed } from '../../../content/article/isNamed.ts'
import type { CompanyCount } from '../../../content/query/companyCounts.ts'
import type { Filter, FilterChange } from '../../../content/query/filter.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import type { AnswerQuery } from '../../../data/answerQuery.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { MENTIONED } from '../describeFilter.ts'
import { FilterOption } from '../FilterOption.tsx'
import { CompanyOption } from './CompanyOption.tsx'
import { useMatch } from './useMatch.ts'

const MATCHES = [
  ['any', 'Any of'],
  ['all', 'All of'],
] as const

interface CompanyFilterProps {
  name: string
  /** The companies to choose from, and how many there are beside these. */
  companies: readonly CompanyCount[]
  more: number
  /** Asks for every company with its count. */
  everyone: AnswerQuery<CountedCompany[]>
  filter: Filter
  /** Whether the list knows who is only mentioned in its news. */
  knowsMentions?: boolean
  onUpdate: (change: FilterChange) => void
  onIntent: (change: FilterChange) => void
}

const toggleMentions: FilterChange = (current) => ({ ...current, mentions: !current.mentions })

/** Companies by name or alias, any of them or all of them, and some of them not. On a company's page these are its partners. */
export function CompanyFilter({
  name: legend,
  companies: shown,
  more,
  everyone,
  filter,
  knowsMentions = false,
  onUpdate,
  onIntent,
}: CompanyFilterProps) {
  const [words, setWords] = useState('')
  const [open, setOpen] = useState(false)
  const findId = useId()
  const all = useQuery({ ...everyone, enabled: open || words !== '', placeholderData: (last) => last })
  const companies = all.data && (open || words !== '') ? all.data.filter((company) => isNamed(company, words)) : shown
  const [match, chooseMatch] = useMatch(filter, onUpdate)
  return (
    <fieldset>
      <legend {...OF_INTERFACE} className="label mb-2.5">
        {legend}
      </legend>
      <Segmented name="Which of them" choices={MATCHES} value={match} onChange={chooseMatch} />
      <label htmlFor={findId} className="sr-only">
        Find a company
      </label>
      <input
        id={findId}
        type="search"
        dir="auto"
        className="field my-2 placeholder:text-faint"
        placeholder="Find a company…"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ul className={open || words ? '-mr-3 max-h-96 overflow-y-auto py-0.5 pr-3 pl-0.5 [scrollbar-gutter:stable]' : ''}>
        {companies.map((company) => (
          <CompanyOption key={company.id} company={company} filter={filter} match={match} onUpdate={onUpdate} onIntent={onIntent} />
        ))}
      </ul>
      {companies.length === 0 && <p className="text-sm text-muted">No company of that name.</p>}
      {all.isError && <p className="text-sm text-muted">The full list could not be loaded. Check the connection and try again.</p>}
      {more > 0 && words === '' && (
        <button type="button" className="link min-h-8 text-sm text-muted" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fewer' : `${formatNumber(more)} more…`}
        </button>
      )}
      {knowsMentions && filter.companies.length > 0 && (
        <FilterOption
          checked={filter.mentions}
          count={undefined}
          onChange={() => onUpdate(toggleMentions)}
          onIntent={() => onIntent(toggleMentions)}
        >
          {MENTIONED}
        </FilterOption>
      )}
    </fieldset>
  )
}
