import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from 'react'
import type { CountedCompany } from '../../content/archive/manifest.ts'
import { isNamed } from '../../content/article/isNamed.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { companyCountsQuery } from '../../data/listingQuery.ts'
import { useAsk } from '../../data/services.ts'
import { belongsToInputMethod } from '../../ui/belongsToInputMethod.ts'

const NONE: readonly CountedCompany[] = []

/**
 * Finds any company of the archive by name or alias. The names are loaded once the field is reached, since few use it; what was
 * typed before they are there counts when they are. No form, whose key Enter would load the page where there is no code yet.
 */
export function FindCompanyField({ onFind }: { onFind: (id: string) => void }) {
  const ask = useAsk()
  const listId = useId()
  const [words, setWords] = useState('')
  const [isReached, setIsReached] = useState(false)
  const question = { filter: EMPTY_FILTER, scope: null }
  const companies = useQuery({ ...companyCountsQuery(ask, question), enabled: isReached }).data ?? NONE
  const named = (text: string) => companies.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase())
  const take = (company: CountedCompany | undefined) => {
    if (!company) return
    setWords('')
    onFind(company.id)
  }
  const takeTyped = useEffectEvent(() => take(named(words)))
  useEffect(() => {
    if (companies.length > 0) takeTyped()
  }, [companies])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || belongsToInputMethod(event.nativeEvent) || words.trim() === '') return
    take(companies.find((company) => isNamed(company, words)))
  }
  return (
    <div className="min-w-0 flex-1 basis-56 md:max-w-xs">
      <input
        type="search"
        dir="auto"
        aria-label="Show a company with its partners"
        className="field max-md:min-h-11 placeholder:text-faint"
        placeholder="A company and its partners…"
        list={listId}
        value={words}
        onFocus={() => setIsReached(true)}
        onChange={({ target: { value } }) => {
          setIsReached(true)
          setWords(value)
          take(named(value))
        }}
        onKeyDown={onKeyDown}
      />
      <datalist id={listId}>
        {companies.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </div>
  )
}
