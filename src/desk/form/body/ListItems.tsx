import type { ReactNode } from 'react'
import type { FieldPath } from '../../deskAnswers.ts'
import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { MarkupField } from '../markup/MarkupField.tsx'
import type { Tool } from '../markup/Toolbar.tsx'
import { useTextList } from '../markup/useTextList.ts'
import { itemsOf, readList } from '../read/readValue.ts'
import type { useBlockActions } from './useBlockActions.ts'

interface ListItemsProps {
  path: FieldPath
  name: string
  tools: readonly Tool[]
  beside: ReactNode
  actions: ReturnType<typeof useBlockActions>
}

/** The items of a list. Enter in an empty last one leaves it. */
export function ListItems({ path, name, tools, beside, actions }: ListItemsProps) {
  const list = useTextList(path)
  const field = useField(path, true)
  const read = readList(field.value)
  if (read.is === 'odd') return <OddValue path={path} label={name} json={read.json} clear={{ words: 'Remove', act: actions.remove }} />
  const items = itemsOf(field.value)
  const onBreak = (place: number) => (parts: string[], caret: number) => {
    const isLeft = place === items.length - 1 && parts.length === 2 && parts.every((part) => part === '')
    if (isLeft) actions.leaveList(items)
    else list.onBreak(place)(parts, caret)
  }
  return (
    <>
      {items.map((_, place) => (
        <MarkupField
          // biome-ignore lint/suspicious/noArrayIndexKey: texts have nothing but their places.
          key={place}
          path={[...path, place]}
          label={`${name}, item ${place + 1}`}
          tools={tools}
          beside={beside}
          onMove={actions.move}
          onBreak={onBreak(place)}
          onJoin={(text) => {
            if (text === '' && items.length === 1) actions.remove()
            else list.onJoin(place)(text)
          }}
        />
      ))}
      <FieldNotes field={field.key} faults={field.faults} />
    </>
  )
}
