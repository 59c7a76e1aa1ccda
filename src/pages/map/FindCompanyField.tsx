import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { isNamed } from '../../content/article/isNamed.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { companyCountsQuery } from '../../data/listingQuery.ts'
import { useAsk } from '../../data/services.ts'

/** Finds any company of the archive by name or alias. The names are loaded once the field has the focus, since few use it. */
export function FindCompanyField({ onFind }: { onFind: (id: string) => void }) {
  const ask = useAsk()
  const listId = useId()
  const [words, setWords] = useState('')
  const [isReached, setIsReached] = useState(false)
  const question = { filter: EMPTY_FILTER, scope: null }
  const companies = useQuery({ ...companyCountsQuery(ask, question), enabled: isReached }).data ?? []
  const find = (text: string, found: (name: string) => boolean) => {
    setWords(text)
    const company = companies.find(({ name }) => found(name.toLowerCase()))
    if (!company) return
    setWords('')
    onFind(company.id)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [only] = words.trim() === '' ? [] : companies.filter((company) => isNamed(company, words))
    if (only) find(words, (name) => name === only.name.toLowerCase())
  }
  return (
    <form className="min-w-0 flex-1 basis-56 md:max-w-xs" onSubmit={submit}>
      <input
        type="search"
        dir="auto"
        aria-label="Show a company with its partners"
        className="field max-md:min-h-11 placeholder:text-faint"
        placeholder="A company and its partners…"
        list={listId}
        value={words}
        onFocus={() => setIsReached(true)}
        onChange={({ target: { value } }) => find(value, (name) => name === value.trim().toLowerCase())}
      />
      <datalist id={listId}>
        {companies.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </form>
  )
}
