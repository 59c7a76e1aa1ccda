import { whyLine } from '../../../content/article/whyLine.ts'
import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { MarkupField } from '../markup/MarkupField.tsx'
import { useTextList } from '../markup/useTextList.ts'
import { itemsOf, readList } from '../read/readValue.ts'

const PATH = ['whyItMatters']
const MOST = 3

/** "Why it matters": up to three paragraphs, the first sentence of which lists and previews show. */
export function WhyField() {
  const { change, focusNext, hush } = useForm()
  const list = useTextList(PATH, { isOptional: true, most: MOST })
  const field = useField(PATH, true)
  const read = readList(field.value)
  if (read.is === 'odd') return <OddValue path={PATH} label="Why it matters" json={read.json} />
  const items = itemsOf(field.value)
  const add = () => {
    const path = [...PATH, items.length]
    hush(path)
    change(path, '')
    focusNext(fieldSelector(`whyItMatters[${items.length}]`))
  }
  return (
    <fieldset className="field-group why" data-field="whyItMatters" aria-describedby={field.notesId}>
      <legend className="field-label">
        Why it matters <small>{countWords(items[0])}</small>
      </legend>
      {items.map((_, place) => (
        <MarkupField
          // biome-ignore lint/suspicious/noArrayIndexKey: texts have nothing but their places.
          key={place}
          path={[...PATH, place]}
          label={`Why it matters, paragraph ${place + 1}`}
          onBreak={list.onBreak(place)}
          onJoin={(text) => {
            if (text === '' && items.length === 1) list.put([])
            else list.onJoin(place)(text)
          }}
        />
      ))}
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults}>
        {items.length === 0 && (
          <p className="help">Left empty on purpose: one sentence that stands alone: what changes, for whom, measured in what.</p>
        )}
      </FieldNotes>
      {items.length < MOST && (
        <button type="button" className="button small" onClick={add}>
          {items.length === 0 ? 'Write why it matters' : 'Add a paragraph'}
        </button>
      )}
    </fieldset>
  )
}

function countWords(text: unknown): string {
  const words = typeof text === 'string' ? whyLine([text]).split(/\s+/).filter(Boolean).length : 0
  return words === 0 ? '' : `first sentence ${words} ${words === 1 ? 'word' : 'words'}`
}
