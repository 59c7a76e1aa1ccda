import { ArrowDown, ArrowUp, Trash } from 'lucide'
import { OddValue } from '../controls/OddValue.tsx'
import { RestNotes } from '../controls/RestNotes.tsx'
import { useForm } from '../FormContext.ts'
import type { Tool } from '../markup/Toolbar.tsx'
import { isWithin } from '../read/fieldKey.ts'
import { BLOCK_TYPES, blockTypeOf } from '../read/readBlock.ts'
import { BlockFields } from './BlockFields.tsx'
import { useBlockActions } from './useBlockActions.ts'

const SHOWN = ['heading', 'quote', 'by', 'list', 'image', 'alt', 'caption', 'credit']

/** A block of the body, with the tools of its type where it is the one that is written in. */
export function BodyBlock({ block, place }: { block: unknown; place: number }) {
  const { currentText } = useForm()
  const actions = useBlockActions(place)
  const type = blockTypeOf(block)
  const key = `body[${place}]`
  const known = BLOCK_TYPES.find((one) => one.type === type)
  if (type === null || !known) {
    return (
      <OddValue
        path={['body', place]}
        label={`Block ${place + 1}, of no known type`}
        json={JSON.stringify(block) ?? ''}
        clear={{ words: 'Remove', act: actions.remove }}
      />
    )
  }
  const name = type === 'paragraph' ? `Paragraph ${actions.number}` : `${known.name}, block ${place + 1}`
  const tools: Tool[] = [
    ...(place > 0 ? [{ name: 'Move up', icon: ArrowUp, act: () => actions.move(-1) }] : []),
    ...(actions.isLast ? [] : [{ name: 'Move down', icon: ArrowDown, act: () => actions.move(1) }]),
    { name: `Delete ${name}`, icon: Trash, act: actions.remove },
  ]
  const isCurrent = currentText !== null && isWithin(currentText, key)
  return (
    <div className="block" data-block={place}>
      <span className="block-sign" aria-hidden="true">
        {known.sign}
      </span>
      <div className="block-fields" data-field={type === 'paragraph' ? undefined : key}>
        {type !== 'paragraph' && <RestNotes path={['body', place]} shown={SHOWN} />}
        <BlockFields type={type} block={block} place={place} name={name} tools={tools} actions={actions} />
        {isCurrent && (
          <label className="block-type">
            <span className="sr-only">Type of {name}</span>
            <select
              className="input"
              value={type}
              onChange={({ target }) => {
                const chosen = BLOCK_TYPES.find((one) => one.type === target.value)
                if (chosen) actions.turnInto(chosen.type)
              }}
            >
              {BLOCK_TYPES.map((one) => (
                <option key={one.type} value={one.type}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  )
}
