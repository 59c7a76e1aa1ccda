import { TextField } from '../controls/TextField.tsx'
import { MarkupField } from '../markup/MarkupField.tsx'
import { textOf } from '../read/readValue.ts'
import type { BlockFieldsProps } from './blockFieldsProps.ts'
import { ListItems } from './ListItems.tsx'
import { UncitedLine } from './UncitedLine.tsx'

/** The fields of a block, by its type. */
export function BlockFields({ type, block, place, name, tools, actions }: BlockFieldsProps) {
  const path = ['body', place]
  const common = { tools, onMove: actions.move }
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
      return <ListItems path={[...path, 'list']} name={name} tools={tools} actions={actions} />
    case 'image':
      return (
        <>
          <TextField
            path={[...path, 'image']}
            label="Picture"
            help="The name of a file in images/, the folder beside articles/: signing.jpg"
          />
          <TextField path={[...path, 'alt']} label="What it shows" isLong help="In a sentence, for those who do not see it." />
          <MarkupField {...common} path={[...path, 'caption']} label="Caption" isLabelShown isOptional />
          <TextField path={[...path, 'credit']} label="Credit" isOptional />
        </>
      )
  }
}
