import { parseAst } from 'vite'

/** The words in the strings of a script, and in the tags that they hold, among them the types and classes of all that it draws. */
export function wordsOf(script: string, lang: 'js' | 'ts' = 'js'): Set<string> {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (typeof node === 'object' && node !== null) {
      const text = textOf(node)
      for (const word of text?.split(/\s+/) ?? []) for (const part of [word, ...word.split(/["<>]/)]) if (part !== '') found.add(part)
      if (text === null) Object.values(node).forEach(visit)
    }
  }
  visit(parseAst(script, { lang }))
  return found
}

/** The text of a string or of a template's part; `null` for other nodes. */
function textOf(node: object): string | null {
  if (!('type' in node && 'value' in node)) return null
  const { type, value } = node
  if (type === 'Literal') return typeof value === 'string' ? value : ''
  if (type !== 'TemplateElement' || typeof value !== 'object' || value === null || !('cooked' in value)) return null
  return typeof value.cooked === 'string' ? value.cooked : ''
}
