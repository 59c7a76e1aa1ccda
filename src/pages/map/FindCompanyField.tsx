import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from 'react'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { companyCountsQuery } from '../../data/listingQuery.ts'
import { retryable } from '../../data/retryable.ts'
import { useAsk } from '../../data/services.ts'
import { reportMissingPart } from '../../hydration/missingParts.ts'
import { belongsToInputMethod } from '../../ui/belongsToInputMethod.ts'

/** How a beginning or an alias is matched, for whoever sends one with Enter. */
const matching = retryable(() => import('../../content/article/isNamed.ts'))

/**
 * Finds any company of the archive by name or alias. The names are loaded once the field is reached, since few use it; what was
 * typed before they are there counts when they are. No form, whose key Enter would load the page where there is no code yet.
 */
export function FindCompanyField({ onFind }: { onFind: (id: string) => void }) {
  const ask = useAsk()
  const client = useQueryClient()
  const listId = useId()
  const [words, setWords] = useState('')
  const [isReached, setIsReached] = useState(false)
  const companiesQuery = companyCountsQuery(ask, { filter: EMPTY_FILTER, scope: null })
  const companies = useQuery({ ...companiesQuery, enabled: isReached || words !== '' }).data ?? []
  const named = companies.find(({ name }) => name.toLowerCase() === words.trim().toLowerCase())
  const find = useEffectEvent(onFind)
  useEffect(() => {
    if (!named) return
    setWords('')
    find(named.id)
  }, [named])
  const complete = async () => {
    const [{ isNamed }, known] = await Promise.all([matching.load(), client.query(companiesQuery)])
    const name = known.find((company) => isNamed(company, words))?.name
    setWords((now) => (now === words && name ? name : now))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || belongsToInputMethod(event.nativeEvent) || words.trim() === '') return
    complete().catch(() => reportMissingPart(complete))
  }
  return (
    <div className="min-w-0 flex-1 basis-44 max-md:basis-full md:max-w-xs">
      <input
        type="search"
        dir="auto"
        aria-label="Show a company with its partners"
        className="field max-md:min-h-11 placeholder:text-faint"
        placeholder="Find a company…"
        list={listId}
        value={words}
        onFocus={() => setIsReached(true)}
        onChange={({ target }) => setWords(target.value)}
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
