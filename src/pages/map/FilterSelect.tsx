import { useId } from 'react'

interface FilterSelectProps<T extends string> {
  label: string
  /** What the choice of all is called, and that of several, which only addresses can ask for. */
  all: string
  several: string
  choices: readonly T[]
  nameOf: (choice: T) => string
  selected: readonly T[]
  onChange: (selected: readonly T[]) => void
}

/** One of the kinds or statuses, in the little room that there is above a map; an address may have several. */
export function FilterSelect<T extends string>({ label, all, several, choices, nameOf, selected, onChange }: FilterSelectProps<T>) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        className="field max-md:min-h-11 max-md:min-w-0 max-md:flex-1 max-md:basis-32 md:max-w-40"
        value={selected.length > 1 ? 'several' : (selected[0] ?? '')}
        onChange={({ target: { value } }) => onChange(choices.filter((choice) => choice === value))}
      >
        <option value="">{all}</option>
        {selected.length > 1 && (
          <option value="several" disabled>
            {several}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </>
  )
}
