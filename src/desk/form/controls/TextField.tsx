import type { InputHTMLAttributes } from 'react'
import type { FieldPath } from '../../deskAnswers.ts'
import { useForm } from '../FormContext.ts'
import { readText } from '../read/readValue.ts'
import { FieldNotes } from './FieldNotes.tsx'
import { GrowingText } from './GrowingText.tsx'
import { OddValue } from './OddValue.tsx'
import { useField } from './useField.ts'
import { useTypedText } from './useTypedText.ts'

interface TextFieldProps {
  path: FieldPath
  label: string
  /** Whether the file may be without it: then it goes when it is emptied. */
  isOptional?: boolean
  /** Whether it may run over several lines. */
  isLong?: boolean
  className?: string
  /** Said beneath it, of its text where it is a function. */
  help?: string | ((text: string) => string)
  /** Said beside its label, of its text. */
  hint?: (text: string) => string
  input?: Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'placeholder' | 'list' | 'type' | 'autoComplete' | 'onPaste'>
}

/** A text of the file, with its label. */
export function TextField({ path, label, isOptional = false, isLong = false, className = '', help, hint, input }: TextFieldProps) {
  const { change } = useForm()
  const field = useField(path)
  const read = readText(field.value)
  const text = read.is === 'read' ? read.value : ''
  const typing = useTypedText(text, (typed) => change(path, typed === '' && isOptional ? undefined : typed))
  if (read.is === 'odd') return <OddValue path={path} label={label} json={read.json} />
  const said = typeof help === 'function' ? help(typing.shown) : help
  const control = {
    ...field.linked,
    dir: 'auto',
    value: typing.shown,
    onBlur: () => {
      typing.settle()
      field.stopTyping()
    },
    onChange: ({ target }: { target: { value: string } }) => {
      field.startTyping()
      typing.type(target.value)
    },
  }
  return (
    <div className={`field-group ${className}`}>
      <label className="field-label" htmlFor={field.id}>
        {label} {hint && <small>{hint(typing.shown)}</small>}
      </label>
      {isLong ? <GrowingText {...control} /> : <input type="text" className="input" autoComplete="off" {...input} {...control} />}
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults}>
        {said && <p className="help">{said}</p>}
      </FieldNotes>
    </div>
  )
}
