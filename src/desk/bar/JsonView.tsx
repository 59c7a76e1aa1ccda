import { useRef } from 'react'
import type { DeskFault } from '../deskAnswers.ts'

interface JsonViewProps {
  text: string
  faults: readonly DeskFault[]
  onChange: (text: string) => void
}

/** The file as it is, to be read and changed; each fault leads to its line. */
export function JsonView({ text, faults, onChange }: JsonViewProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const goTo = (line: number) => {
    const area = field.current
    if (!area) return
    const lines = text.split('\n')
    const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
    area.focus()
    area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
    area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4)
  }
  return (
    <div>
      {faults.length > 0 && (
        <ul className="mb-3 text-sm">
          {faults.map(({ line, column, field: name, found, wanted, example }) => (
            <li key={`${line}:${column}:${name}:${found}`} className="py-1">
              <button type="button" className="link text-start text-accent" onClick={() => goTo(line)}>
                Line {line}
              </button>{' '}
              {name && <b className="font-medium">{name}: </b>}
              {found}; wanted is {wanted}
              {example && `, such as ${example}`}
            </li>
          ))}
        </ul>
      )}
      <label className="block text-sm text-muted">
        JSON
        <textarea
          ref={field}
          className="field mt-1.5 min-h-[70vh] desk-code text-sm/relaxed whitespace-pre"
          spellCheck={false}
          wrap="off"
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    </div>
  )
}
