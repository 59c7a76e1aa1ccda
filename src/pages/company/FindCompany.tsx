import { useCallback } from 'react'
import { useNavigate } from 'react-router-dom'
import { type DirectoryView, formatDirectoryView } from '../../content/address/directoryAddress.ts'
import { useTypedWords } from '../../features/view/useTypedWords.ts'
import { Segmented } from '../../ui/Segmented.tsx'

const ORDERS = [
  ['sector', 'By sector'],
  ['count', 'By announcements'],
] as const

/** The words and the order of the list; both stand in the address. */
export function FindCompany({ view }: { view: DirectoryView }) {
  const navigate = useNavigate()
  const { order } = view
  const formatWords = useCallback((words: string) => formatDirectoryView({ order, words }), [order])
  const [typed, type] = useTypedWords(view.words, formatWords)
  return (
    <search data-filters className="needs-scripts mt-5 flex flex-wrap items-center gap-3">
      <label className="min-w-0 flex-1 basis-60 md:max-w-sm">
        <span className="sr-only">Find a company by name or alias</span>
        <input
          type="search"
          dir="auto"
          className="field max-md:min-h-11 placeholder:text-faint"
          placeholder="Find a company by name or alias…"
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      <Segmented
        name="Order"
        choices={ORDERS}
        value={view.order}
        onChange={(order) => void navigate({ search: formatDirectoryView({ ...view, words: typed, order }) })}
      />
    </search>
  )
}
