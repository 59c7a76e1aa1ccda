import { useId } from 'react'

interface SegmentedProps<T extends string> {
  /** What is chosen, to screen readers. */
  name: string
  choices: readonly (readonly [value: T, name: string])[]
  value: T
  onChange: (value: T) => void
}

/** One of two choices, side by side. */
export function Segmented<T extends string>({ name: legend, choices, value: selected, onChange }: SegmentedProps<T>) {
  const name = useId()
  return (
    <fieldset className="grid grid-cols-2 overflow-hidden rounded-lg border border-edge text-center text-sm">
      <legend className="sr-only">{legend}</legend>
      {choices.map(([value, words]) => (
        <label key={value} className="segment px-3 py-2 max-md:py-3">
          <input type="radio" className="sr-only" name={name} checked={value === selected} onChange={() => onChange(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
