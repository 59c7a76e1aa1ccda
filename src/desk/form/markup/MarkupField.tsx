import { Italic, Link } from 'lucide'
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import type { FieldPath } from '../../deskAnswers.ts'
import { FieldNotes } from '../controls/FieldNotes.tsx'
import { GrowingText } from '../controls/GrowingText.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { useTypedText } from '../controls/useTypedText.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { readText } from '../read/readValue.ts'
import { sourceLabels } from '../sources/sourceLabel.ts'
import { asAddress, cite, emphasise, link, type Marked, pastedParagraphs } from './markText.ts'
import { type Tool, Toolbar } from './Toolbar.tsx'

export interface MarkupFieldProps {
  path: FieldPath
  label: string
  isLabelShown?: boolean
  isOptional?: boolean
  /** Whether it may hold emphasis, links and citations. */
  hasMarkup?: boolean
  className?: string
  /** The text is parted: the first part stays, the caret stands in the last. Without it, a text is one paragraph. */
  onBreak?: ((parts: string[], caret: number) => void) | undefined
  /** Backspace at the beginning. */
  onJoin?: ((text: string) => void) | undefined
  onMove?: ((by: -1 | 1) => void) | undefined
  /** Further tools, behind those of the text. */
  tools?: readonly Tool[]
  hint?: (text: string) => string
  help?: ReactNode
  children?: ReactNode
}

/** A text with the small markup (content/article/inlineMarkup.ts). The tools show at the one that was written in last. */
export function MarkupField(props: MarkupFieldProps) {
  const { path, label, isLabelShown = false, isOptional = false, hasMarkup = true, className = '', onBreak, onJoin, onMove, hint } = props
  const { editing, focusNext, currentText, enterText, leaveText } = useForm()
  const field = useField(path)
  const area = useRef<HTMLDivElement>(null)
  const read = readText(field.value)
  const text = read.is === 'read' ? read.value : ''
  const typing = useTypedText(text, (typed) => editing.change(path, typed === '' && isOptional ? undefined : typed))
  if (read.is === 'odd') return <OddValue path={path} label={label} json={read.json} />

  const selection = (): [start: number, end: number] => {
    const control = area.current?.querySelector('textarea')
    return control ? [control.selectionStart, control.selectionEnd] : [text.length, text.length]
  }
  const put = ({ text: marked, caret }: Marked) => {
    editing.change(path, marked)
    focusNext(fieldSelector(field.key), caret)
  }
  const mark = (how: (text: string, start: number, end: number) => Marked) => put(how(typing.shown, ...selection()))
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (belongsToInputMethod(event.nativeEvent)) return
    const { value } = event.currentTarget
    const [start, end] = selection()
    const isCommand = event.ctrlKey || event.metaKey
    const act = () => {
      if (event.key === 'Enter' && !isCommand && !event.altKey)
        return () => onBreak?.([value.slice(0, start).trimEnd(), value.slice(end).trimStart()], 0)
      if (event.key === 'Backspace' && start === 0 && end === 0 && onJoin) return () => onJoin(value)
      if (event.altKey && onMove && event.key === 'ArrowUp') return () => onMove(-1)
      if (event.altKey && onMove && event.key === 'ArrowDown') return () => onMove(1)
      if (hasMarkup && isCommand && event.key === 'i') return () => mark(emphasise)
      if (hasMarkup && isCommand && event.key === 'k') return () => mark(link)
      return null
    }
    const chosen = act()
    if (!chosen) return
    event.preventDefault()
    chosen()
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    const { value } = event.currentTarget
    const [start, end] = selection()
    const address = asAddress(pasted)
    const parts = pastedParagraphs(pasted)
    if (hasMarkup && address !== null && start < end) {
      event.preventDefault()
      put(link(value, start, end, address))
    } else if (parts.length > 1 && onBreak) {
      event.preventDefault()
      const last = parts.at(-1) ?? ''
      onBreak([value.slice(0, start) + parts[0], ...parts.slice(1, -1), last + value.slice(end)], last.length)
    } else if (parts.length > 1) {
      event.preventDefault()
      const joined = parts.join(' ')
      put({ text: value.slice(0, start) + joined + value.slice(end), caret: start + joined.length })
    }
  }
  const tools: Tool[] = [
    ...(hasMarkup
      ? [
          { name: 'Emphasis', icon: Italic, act: () => mark(emphasise) },
          { name: 'Link', icon: Link, act: () => mark(link) },
          ...sourceLabels(editing.fields).map((name, place) => ({
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
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {currentText === field.key && tools.length > 0 && <Toolbar label={`Tools for ${label}`} tools={tools} />}
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults}>
        {props.help && <p className="help">{props.help}</p>}
      </FieldNotes>
      {props.children}
    </div>
  )
}
