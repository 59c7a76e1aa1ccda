import { Italic, Link } from 'lucide'
import { type ReactNode, useRef } from 'react'
import type { FieldPath } from '../../deskAnswers.ts'
import { FieldNotes } from '../controls/FieldNotes.tsx'
import { GrowingText } from '../controls/GrowingText.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { useTypedText } from '../controls/useTypedText.ts'
import { fieldSelector, useForm, useFormState } from '../FormContext.ts'
import { readText } from '../read/readValue.ts'
import { sourceLabels } from '../sources/sourceLabel.ts'
import { cite, emphasise, link, type Marked } from './markText.ts'
import { type Tool, Toolbar } from './Toolbar.tsx'
import { typeInto } from './typeInto.ts'
import { type TextActions, useMarkupKeys } from './useMarkupKeys.ts'

interface MarkupFieldProps extends TextActions {
  path: FieldPath
  label: string
  isLabelShown?: boolean
  isOptional?: boolean
  /** Whether it may hold emphasis, links and citations. */
  hasMarkup?: boolean
  className?: string
  /** Further tools, behind those of the text. */
  tools?: readonly Tool[]
  /** Beside the tools. */
  beside?: ReactNode
  hint?: (text: string) => string
  help?: ReactNode
  children?: ReactNode
}

const NOT_CURRENT = { isCurrent: false, sources: [] }

/** A text with the small markup (content/article/inlineMarkup.ts). The tools show at the one that was written in last. */
export function MarkupField(props: MarkupFieldProps) {
  const { path, label, isLabelShown = false, isOptional = false, hasMarkup = true, className = '', onBreak, onJoin, onMove, hint } = props
  const { change, focusNext, enterText, leaveText } = useForm()
  const field = useField(path)
  const { isCurrent, sources } = useFormState(({ editing, currentText }) =>
    currentText === field.key ? { isCurrent: true, sources: sourceLabels(editing.fields) } : NOT_CURRENT,
  )
  const area = useRef<HTMLDivElement>(null)
  const read = readText(field.value)
  const text = read.is === 'read' ? read.value : ''
  const keys = useMarkupKeys({ hasMarkup, onBreak, onJoin, onMove, mark: (how) => mark(how) })
  const typing = useTypedText(text, (typed) => change(path, typed === '' && isOptional ? undefined : typed))
  if (read.is === 'odd') return <OddValue path={path} label={label} json={read.json} />

  const mark = (how: (text: string, start: number, end: number) => Marked) => {
    const control = area.current?.querySelector('textarea')
    const marked = how(typing.shown, control?.selectionStart ?? text.length, control?.selectionEnd ?? text.length)
    if (control && typeInto(control, marked)) return
    change(path, marked.text)
    focusNext(fieldSelector(field.key), marked.caret)
  }
  const tools: Tool[] = [
    ...(hasMarkup
      ? [
          { name: 'Emphasis', icon: Italic, act: () => mark(emphasise) },
          { name: 'Link', icon: Link, act: () => mark(link) },
          ...sources.map((name, place) => ({
            name: `Cite ${place + 1} ${name}`,
            words: `${place + 1} ${name}`,
            act: () => mark((words, _, end) => cite(words, end, place + 1)),
          })),
        ]
      : []),
    ...(props.tools ?? []),
  ]
  return (
    <div className={`field-group ${className}`} ref={area}>
      <label className={isLabelShown ? 'field-label' : 'sr-only'} htmlFor={field.id}>
        {label} {hint && <small>{hint(typing.shown)}</small>}
      </label>
      <GrowingText
        {...field.linked}
        dir="auto"
        value={typing.shown}
        onFocus={() => enterText(field.key)}
        onBlur={() => {
          leaveText()
          typing.settle()
          field.stopTyping()
        }}
        onChange={({ target }) => {
          field.startTyping()
          typing.type(target.value)
        }}
        {...keys}
      />
      {isCurrent && tools.length > 0 && (
        <div className="tool-row">
          <Toolbar label={`Tools for ${label}`} tools={tools} />
          {props.beside}
        </div>
      )}
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults}>
        {props.help && <p className="help">{props.help}</p>}
      </FieldNotes>
      {props.children}
    </div>
  )
}
