import { type Node, parseTree } from 'jsonc-parser'
import { isDraftText } from './readFields.ts'

/** Whether the text of an article says that it is a draft, also where it is no JSON and `"draft": true` can be made out in it. */
export function saysDraft(text: string): boolean {
  if (isDraftText(text)) return true
  if (!/"draft"\s*:\s*true/.test(text)) return false
  try {
    const root = parseTree(text)
    return root?.type === 'object' && (root.children ?? []).some(isDraftField)
  } catch {
    // Far too deep for a tree.
    return false
  }
}

function isDraftField({ children: [name, value] = [] }: Node): boolean {
  return name?.value === 'draft' && value?.type === 'boolean' && value.value === true
}
