import { formatMoney } from '../../../content/money/formatMoney.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import type { FieldPath } from '../../deskAnswers.ts'
import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { useTypedText } from '../controls/useTypedText.ts'
import { useEditing, useForm } from '../FormContext.ts'
import { textOf, valueAt } from '../read/readValue.ts'
import { parseSize } from '../sizes/parseSize.ts'
import { parseSum } from './parseSum.ts'

interface AmountValueProps {
  path: FieldPath
  /** The lower end of a range, or the only one; or the upper end. */
  name: 'value' | 'most'
  label: string
  help?: string
  /** Whether it is money; else it is a size, whose unit is set by what is typed. */
  isSum: boolean
}

/**
 * The number of a sum or of a size, typed as people write it and shown back in full. What is none stays in the file as it was
 * typed, where the check names it.
 */
export function AmountValue({ path, name, label, help, isSum }: AmountValueProps) {
  const { now, change, changeAll } = useForm()
  const field = useField([...path, name])
  const { value } = field
  const unitField = isSum ? 'currency' : 'unit'
  const sumOf = (typed: string): { value: number; unit: string | null } | null => {
    if (!isSum) return parseSize(typed)
    const sum = parseSum(typed, now().overview.currencies)
    return sum && { value: sum.value, unit: sum.currency }
  }
  const typing = useTypedText(
    shownAs(value),
    (typed) => {
      const sum = sumOf(typed)
      const written = { path: [...path, name], value: typed === '' ? undefined : (sum?.value ?? typed) }
      if (sum?.unit) changeAll([written, { path: [...path, unitField], value: sum.unit }])
      else change(written.path, written.value)
    },
    (typed) => shownAs(sumOf(typed)?.value ?? typed),
  )
  const unit = useEditing(({ fields }) => textOf(valueAt(fields, [...path, unitField])))
  if (value !== undefined && typeof value !== 'string' && typeof value !== 'number') {
    return <OddValue path={[...path, name]} label={label} json={JSON.stringify(value)} />
  }
  return (
    <div className="field-group">
      <label className="field-label" htmlFor={field.id}>
        {label}
      </label>
      <input
        {...field.linked}
        type="text"
        className="input"
        autoComplete="off"
        placeholder={isSum ? '6.5 billion' : '10 GW'}
        value={typing.shown}
        onChange={({ target }) => {
          field.startTyping()
          typing.type(target.value)
        }}
        onBlur={() => {
          typing.settle()
          field.stopTyping()
        }}
      />
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults}>
        {typeof value === 'number' && isSum && <p className="help">{`${formatMoney(value, unit).trim()}: ${formatNumber(value)}`}</p>}
        {help && value === undefined && <p className="help">{help}</p>}
      </FieldNotes>
    </div>
  )
}

function shownAs(value: unknown): string {
  return typeof value === 'number' ? formatNumber(value) : textOf(value)
}
