import type { ReactNode } from 'react'
import { TextField } from '../controls/TextField.tsx'
import { MarkupField } from '../markup/MarkupField.tsx'
import { type Tool, Toolbar } from '../markup/Toolbar.tsx'
import type { BlockType } from '../read/readBlock.ts'
import { textOf } from '../read/readValue.ts'
import { ListItems } from './ListItems.tsx'
import { UncitedLine } from './UncitedLine.tsx'
import type { useBlockActions } from './useBlockActions.ts'

interface BlockFieldsProps {
  type: BlockType
  block: unknown
  place: number
  /** "Paragraph 2". */
  name: string
  tools: readonly Tool[]
  /** Beside its tools. */
  beside: ReactNode
  actions: ReturnType<typeof useBlockActions>
}

/** The fields of a block, by its type. */
export function BlockFields({ type, block, place, name, tools, beside, actions }: BlockFieldsProps) {
  const path = ['body', place]
  const common = { tools, beside, onMove: actions.move }
  switch (type) {
    case 'paragraph':
      return (
        <MarkupField {...common} path={path} label={name} onBreak={actions.onBreak} onJoin={actions.onJoin}>
          <UncitedLine path={path} name={name} text={textOf(block)} />
        </MarkupField>
      )
    case 'heading':
      return (
        <MarkupField
          {...common}
          path={[...path, 'heading']}
          label={name}
          className="heading"
          hasMarkup={false}
          onBreak={actions.breakHeading}
          onJoin={(text) => text === '' && actions.remove()}
        />
      )
    case 'quote':
      return (
        <>
          <MarkupField
            {...common}
            path={[...path, 'quote']}
            label={name}
            className="quote"
            onJoin={(text) => text === '' && actions.remove()}
          />
          <TextField path={[...path, 'by']} label="Who said it" />
        </>
      )
    case 'list':
      return <ListItems path={[...path, 'list']} name={name} tools={tools} beside={beside} actions={actions} />
    case 'image':
      return (
        <>
          <div className="tool-row">
            <Toolbar label={`Tools for ${name}`} tools={tools} />
            {beside}
          </div>
          <TextField
            path={[...path, 'image']}
            label="Picture"
            help="The name of a file in images/, the folder beside articles/: signing.jpg"
          />
          <TextField path={[...path, 'alt']} label="What it shows" isLong help="In a sentence, for those who do not see it." />
          <MarkupField path={[...path, 'caption']} label="Caption" isLabelShown isOptional />
          <TextField path={[...path, 'credit']} label="Credit" isOptional />
        </>
      )
  }
}
