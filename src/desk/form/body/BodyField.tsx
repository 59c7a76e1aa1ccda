import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { BLOCK_TYPES, type BlockType, blockOf, blockTypeOf } from '../read/readBlock.ts'
import { itemsOf, readList } from '../read/readValue.ts'
import { BodyBlock } from './BodyBlock.tsx'

const PATH = ['body']

/** The article's text, in blocks. */
export function BodyField() {
  const { change, focusNext, hush } = useForm()
  const field = useField(PATH, true)
  const read = readList(field.value)
  if (read.is === 'odd') return <OddValue path={PATH} label="Body" json={read.json} />
  const blocks = itemsOf(field.value)
  let number = 0
  const add = (type: BlockType) => {
    const path = [...PATH, blocks.length]
    hush(path)
    change(path, blockOf(type, []))
    focusNext(fieldSelector(`body[${blocks.length}]`))
  }
  return (
    <fieldset className="field-group body" data-field="body" aria-describedby={field.notesId}>
      <legend className="field-label">Body</legend>
      {blocks.map((block, place) => (
        <BodyBlock
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have nothing but their places.
          key={place}
          block={block}
          place={place}
          number={blockTypeOf(block) === 'paragraph' ? ++number : 0}
          isLast={place === blocks.length - 1}
        />
      ))}
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults} />
      <div className="acts">
        {BLOCK_TYPES.map(({ type, name }) => (
          <button key={type} type="button" className="button small" onClick={() => add(type)}>
            + {name}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
