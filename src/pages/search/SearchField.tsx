import { belongsToInputMethod } from '../../ui/belongsToInputMethod.ts'
import { SEARCH_FIELD_ID } from '../../ui/searchFieldId.ts'

interface SearchFieldProps {
  typed: string
  onType: (words: string) => void
}

/** The words of the search's own page. */
export function SearchField({ typed, onType }: SearchFieldProps) {
  return (
    <search className="needs-scripts mt-5 block">
      <label htmlFor={SEARCH_FIELD_ID} className="sr-only">
        Search the archive
      </label>
      <input
        id={SEARCH_FIELD_ID}
        type="search"
        dir="auto"
        autoComplete="off"
        enterKeyHint="search"
        className="field min-h-12 max-w-2xl text-base placeholder:text-faint"
        placeholder="Companies, words, “phrases”, $100bn, 10 GW"
        value={typed}
        onChange={(event) => onType(event.target.value)}
        // A phone's keyboard goes away when what was typed is entered.
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          if (key === 'Enter' && !belongsToInputMethod(nativeEvent)) currentTarget.blur()
        }}
      />
    </search>
  )
}
