import { formatMoney } from '../../../content/money/formatMoney.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import type { FieldPath } from '../../deskAnswers.ts'
import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { useTypedText } from '../controls/useTypedText.ts'
import { useEditing, useForm } from '../FormContext.ts'
import { textOf, valueAt } from '../read/readValue.ts'
import { parseSum } from './parseSum.ts'

/**
 * The sum of an amount, typed as people write it and shown back in full. What is no sum stays in the file as it was typed, where
 * the check names it.
 */
export function AmountValue({ path }: { path: FieldPath }) {
  const { now, change, changeAll } = useForm()
  const field = useField([...path, 'value'])
  const { value } = field
  const sumOf = (typed: string) => parseSum(typed, now().overview.currencies)
  const typing = useTypedText(
    shownAs(value),
    (typed) => {
      const sum = sumOf(typed)
      const written = { path: [...path, 'value'], value: typed === '' ? undefined : (sum?.value ?? typed) }
      if (sum?.currency) changeAll([written, { path: [...path, 'currency'], value: sum.currency }])
      else change(written.path, written.value)
    },
    (typed) => shownAs(sumOf(typed)?.value ?? typed),
  )
  const currency = useEditing(({ fields }) => textOf(valueAt(fields, [...path, 'currency'])))
  if (value !== undefined && typeof value !== 'string' && typeof value !== 'number') {
    return <OddValue path={[...path, 'value']} label="Sum" json={JSON.stringify(value)} />
  }
  return (
    <div className="field-group">
      <label className="field-label" htmlFor={field.id}>
        Sum
      </label>
      <input
        {...field.linked}
        type="text"
        className="input"
        autoComplete="off"
        placeholder="6.5 billion"
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
        {typeof value === 'number' && <p className="help">{`${formatMoney(value, currency).trim()}: ${formatNumber(value)}`}</p>}
      </FieldNotes>
    </div>
  )
}

function shownAs(value: unknown): string {
  return typeof value === 'number' ? formatNumber(value) : textOf(value)
}
