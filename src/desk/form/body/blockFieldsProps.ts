import type { Tool } from '../markup/Toolbar.tsx'
import type { BlockType } from '../read/readBlock.ts'
import type { useBlockActions } from './useBlockActions.ts'

/** A block as its fields need it. */
export interface BlockFieldsProps {
  type: BlockType
  block: unknown
  place: number
  /** "Paragraph 2". */
  name: string
  tools: readonly Tool[]
  actions: ReturnType<typeof useBlockActions>
}
