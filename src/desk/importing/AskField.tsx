import { useId } from 'react'
import { CheckField } from '../../ui/CheckField.tsx'
import type { Ask } from '../proposal.ts'
import { type KnownNames, shownValue } from '../shownValue.ts'

interface AskFieldProps {
  ask: Ask
  names: KnownNames | null
  /** The place of the answer; `undefined` while there is none. */
  chosen: number | undefined
  onChoose: (answer: number) => void
}

/** A question that only a person can answer. */
export function AskField({ ask: { field, question, words, answers }, names, chosen, onChoose }: AskFieldProps) {
  const group = useId()
  return (
    <fieldset className="mt-4 border-s-4 border-mark-edge ps-3 text-sm">
      <legend className="float-left w-full font-medium">
        {question}{' '}
        {words !== '' && (
          <span className="font-normal text-muted">
            from <q className="desk-words">{words}</q>
          </span>
        )}
      </legend>
      <div className="clear-both flex flex-wrap gap-x-5">
        {answers.map(({ label, value }, at) => (
          <CheckField key={label} radio={group} checked={chosen === at} className="py-1" onChange={() => onChoose(at)}>
            {label === value ? shownValue(field, label, names) : label}
          </CheckField>
        ))}
      </div>
    </fieldset>
  )
}
