import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { readList } from '../read/readValue.ts'
import { SourceRow } from './SourceRow.tsx'

const PATH = ['sources']

/** The pages that the article rests on, by the numbers that texts cite. */
export function SourcesField() {
  const { change, focusNext, hush } = useForm()
  const field = useField(PATH, true)
  const read = readList(field.value)
  if (read.is === 'odd') return <OddValue path={PATH} label="Sources" json={read.json} />
  const sources = read.is === 'read' ? read.value : []
  const add = () => {
    const path = [...PATH, sources.length]
    hush(path)
    change(path, { publisher: '', url: '' })
    focusNext(fieldSelector(`sources[${sources.length}].url`))
  }
  return (
    <fieldset className="field-group" data-field="sources" aria-describedby={field.notesId}>
      <legend className="field-label">
        Sources <small>{sources.length > 0 && 'cited by their numbers'}</small>
      </legend>
      <ol className="rows">
        {sources.map((source, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source is its number.
          <SourceRow key={place} source={source} place={place} sources={sources} />
        ))}
      </ol>
      <FieldNotes id={field.notesId} field="sources!" faults={field.faults} />
      <button type="button" className="button small" data-act="add-source" onClick={add}>
        + Source
      </button>
    </fieldset>
  )
}
