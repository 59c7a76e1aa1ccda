import { useState } from 'react'
import { EMPTY_FILTER, type Filter, type FilterChange } from '../../../content/query/filter.ts'

/**
 * "Any of" or "all of", and the way to choose it. That may be chosen before there is a company to which it makes a difference;
 * addresses leave it out till then. Whoever takes all companies back begins anew.
 */
export function useMatch(
  { companies, match }: Pick<Filter, 'companies' | 'match'>,
  onUpdate: (change: FilterChange) => void,
): [Filter['match'], (match: Filter['match']) => void] {
  const isChosen = companies.length > 0
  const [intent, setIntent] = useState(EMPTY_FILTER.match)
  const [wasChosen, setWasChosen] = useState(isChosen)
  if (wasChosen !== isChosen) {
    setWasChosen(isChosen)
    setIntent(EMPTY_FILTER.match)
  }
  const choose = (next: Filter['match']) => {
    if (isChosen) onUpdate((current) => ({ ...current, match: next }))
    else setIntent(next)
  }
  return [isChosen ? match : intent, choose]
}
