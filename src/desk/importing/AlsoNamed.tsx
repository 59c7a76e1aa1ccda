import { CheckField } from '../../ui/CheckField.tsx'
import { fieldName } from '../fieldName.ts'
import type { FoundField } from '../proposal.ts'
import { type KnownNames, shownValue } from '../shownValue.ts'
import { isTakeable } from './importChoices.ts'

interface AlsoNamedProps {
  all: readonly FoundField[]
  names: KnownNames | null
  /** By their places among all. */
  taken: ReadonlySet<number>
  onTake: (at: number, isTaken: boolean) => void
}

/** What the text names besides: companies, links and sizes are taken by a press, the rest is to be looked at. Nothing is chosen for anybody. */
export function AlsoNamed({ all, names, taken, onTake }: AlsoNamedProps) {
  const rest = all.filter((one) => !isTakeable(one))
  const offer = (field: string, heading: string) => {
    const offered = [...all.entries()].filter(([, one]) => one.field === field && isTakeable(one))
    if (offered.length === 0) return null
    return (
      <fieldset className="mt-6 text-sm">
        <legend className="label">{heading}</legend>
        {offered.map(([at, { value, words, where }]) => (
          <CheckField key={at} checked={taken.has(at)} className="mt-1 items-start py-1" onChange={(isTaken) => onTake(at, isTaken)}>
            <span dir="auto" className="min-w-0 wrap-anywhere">
              {shownValue(field, value, names)}{' '}
              <span className="text-muted">
                {words !== value && words !== shownValue(field, value, names) && (
                  <>
                    from <q className="desk-words">{words}</q>,{' '}
                  </>
                )}
                {where}
              </span>
            </span>
          </CheckField>
        ))}
      </fieldset>
    )
  }
  return (
    <>
      {offer('companies', 'Also named; a party as well?')}
      {offer('sources', 'Links in the text; a source as well?')}
      {offer('sizes', 'Sizes in the text; of this deal?')}
      {rest.length > 0 && (
        <details className="mt-6">
          <summary className="py-1 text-sm">Also named, and left out: {rest.length}</summary>
          <ul className="mt-2 text-sm text-muted">
            {rest.map(({ field, value, words, where }) => (
              <li key={`${field}:${value}:${words}:${where}`} dir="auto">
                {field === '' ? where : fieldName(field)}: {value !== words && value !== '' && `${shownValue(field, value, names)}, from `}
                <q className="desk-words">{words}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
