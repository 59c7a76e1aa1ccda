import { ArrowDown, ArrowUp, Trash } from 'lucide'
import { memo } from 'react'
import { OddValue } from '../controls/OddValue.tsx'
import { RestNotes } from '../controls/RestNotes.tsx'
import { useEditing } from '../FormContext.ts'
import type { Tool } from '../markup/Toolbar.tsx'
import { BLOCK_TYPES, type BlockType } from '../read/readBlock.ts'
import { valueAt } from '../read/readValue.ts'
import { BlockFields } from './BlockFields.tsx'
import { BlockTypeSelect } from './BlockTypeSelect.tsx'
import { useBlockActions } from './useBlockActions.ts'

const SHOWN = ['heading', 'quote', 'by', 'list', 'image', 'alt', 'caption', 'credit']

interface BodyBlockProps {
  place: number
  type: BlockType | null
  /** Of a paragraph: how many it and those before it are. */
  number: number
  isLast: boolean
}

/** A block of the body, with the tools of its type where it is the one that is written in. Others are not drawn again meanwhile. */
export const BodyBlock = memo(function BodyBlock({ place, type, number, isLast }: BodyBlockProps) {
  const actions = useBlockActions(place)
  const block = useEditing(({ fields }) => valueAt(fields, ['body', place]))
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
  const name = type === 'paragraph' ? `Paragraph ${number}` : `${known.name}, block ${place + 1}`
  const tools: Tool[] = [
    ...(place > 0 ? [{ name: 'Move up', icon: ArrowUp, act: () => actions.move(-1) }] : []),
    ...(isLast ? [] : [{ name: 'Move down', icon: ArrowDown, act: () => actions.move(1) }]),
    { name: `Delete ${name}`, icon: Trash, act: actions.remove },
  ]
  const typeSelect = <BlockTypeSelect type={type} name={name} onChange={actions.turnInto} />
  return (
    <div className="block" data-block={place}>
      <span className="block-sign" aria-hidden="true">
        {known.sign}
      </span>
      <div className="block-fields" data-field={type === 'paragraph' ? undefined : key}>
        {type !== 'paragraph' && <RestNotes path={['body', place]} shown={SHOWN} />}
        <BlockFields type={type} block={block} place={place} name={name} tools={tools} beside={typeSelect} actions={actions} />
      </div>
    </div>
  )
})
