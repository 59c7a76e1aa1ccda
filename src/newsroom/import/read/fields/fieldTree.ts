/** What front matter, JSON or a row of a table says, with all values as they are written. */
export type FieldTree = string | FieldTree[] | FieldMap
export interface FieldMap {
  [name: string]: FieldTree
}

/** Nobody writes so deep; what is deeper is left out. */
const DEEPEST = 40

/** A parsed value as a tree of texts; `null` and what is empty are left out. */
export function fieldTree(value: unknown, depth = 0): FieldTree | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null
  if (Array.isArray(value)) return full(value.map((item) => fieldTree(item, depth + 1)).filter((item) => item !== null))
  // No prototype: `__proto__` is a name like any other.
  const map: FieldMap = Object.create(null) as FieldMap
  for (const [name, inner] of Object.entries(value)) {
    const tree = fieldTree(inner, depth + 1)
    if (tree !== null) map[name] = tree
  }
  return Object.keys(map).length > 0 ? map : null
}

export function isMap(tree: FieldTree | undefined): tree is FieldMap {
  return typeof tree === 'object' && !Array.isArray(tree)
}

/** The texts of a tree, in order. Of a thing that has a name, the name alone. */
export function leavesOf(tree: FieldTree): string[] {
  if (typeof tree === 'string') return [tree]
  if (Array.isArray(tree)) return tree.flatMap(leavesOf)
  const named = tree['name'] ?? tree['rendered'] ?? tree['title'] ?? tree['label']
  return named === undefined ? Object.values(tree).flatMap(leavesOf) : leavesOf(named)
}

/** All that a tree says, in one line. */
export function wholeOf(tree: FieldTree): string {
  if (typeof tree === 'string') return tree
  return Array.isArray(tree) ? tree.map(wholeOf).join(', ') : Object.values(tree).map(wholeOf).join(': ')
}

function full(list: FieldTree[]): FieldTree[] | null {
  return list.length > 0 ? list : null
}
