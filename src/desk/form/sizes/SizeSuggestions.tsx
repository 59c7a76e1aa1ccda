import type { ProposedSize } from '../../proposal.ts'
import { fieldSelector, useEditing, useForm } from '../FormContext.ts'
import { itemsOf, valueAt } from '../read/readValue.ts'

/** Sizes that the text names in a unit of ours, and that the article does not have yet. */
export function SizeSuggestions() {
  const { change, focusNext, hush } = useForm()
  const sizes = useEditing(({ fields }) => itemsOf(fields?.['sizes']))
  const named = useEditing(({ checked }) => checked?.suggestions.sizes ?? [])
  const isTaken = ({ size }: ProposedSize) =>
    sizes.some((one) => valueAt(one, ['value']) === size?.value && valueAt(one, ['unit']) === size?.unit)
  const left = named.filter((one) => one.size !== null && !isTaken(one))
  if (left.length === 0) return null
  const take = ({ size }: ProposedSize) => {
    if (size === null) return
    const { value, unit, qualifier } = size
    const path = ['sizes', sizes.length]
    hush(path)
    change(path, { value, unit, ...(qualifier !== null && { qualifier }), what: '' })
    focusNext(fieldSelector(`sizes[${sizes.length}].what`))
  }
  return (
    <ul className="chips" aria-label="Sizes that the text names">
      {left.map((one) => (
        <li key={one.words}>
          <button type="button" className="chip maybe" onClick={() => take(one)}>
            + {one.text}
          </button>
        </li>
      ))}
    </ul>
  )
}
