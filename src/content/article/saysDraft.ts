import { type Node, parseTree } from 'jsonc-parser'

/**
 * Whether a text that may be no JSON says of itself that it is a draft: it begins an object, in which `"draft": true` can be made
 * out beside whatever is wrong.
 */
export function saysDraft(text: string): boolean {
  // Most files that are no JSON are no drafts either, and some are far too deep for a tree.
  if (!/"draft"\s*:\s*true/.test(text)) return false
  try {
    const root = parseTree(text.replace(/^\ufeff/, ''))
    return root?.type === 'object' && (root.children ?? []).some(isDraftField)
  } catch {
    return false
  }
}

function isDraftField({ children: [name, value] = [] }: Node): boolean {
  return name?.value === 'draft' && value?.type === 'boolean' && value.value === true
}
