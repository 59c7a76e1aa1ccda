import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { BLOCK_TYPES, type BlockType, blockOf, blockTypeOf } from '../read/readBlock.ts'
import { type Read, readList } from '../read/readValue.ts'
import { BodyBlock } from './BodyBlock.tsx'

const PATH = ['body']

/** The article's text, in blocks. What they hold they show by themselves: this is drawn when one comes, goes, or changes its type. */
export function BodyField() {
  const { change, focusNext, hush } = useForm()
  const field = useField(PATH, true, readTypes)
  const types = field.value
  if (types.is === 'odd') return <OddValue path={PATH} label="Body" json={types.json} />
  const blocks = types.is === 'read' ? types.value : []
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
      {blocks.map((type, place) => (
        <BodyBlock
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have nothing but their places.
          key={place}
          place={place}
          type={type}
          number={type === 'paragraph' ? ++number : 0}
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

function readTypes(value: unknown): Read<(BlockType | null)[]> {
  const read = readList(value)
  return read.is === 'read' ? { is: 'read', value: read.value.map(blockTypeOf) } : read
}
