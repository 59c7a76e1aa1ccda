import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { explainSyntax } from './explainSyntax.ts'
import type { SyntaxFault } from './syntaxFault.ts'

/** The way to a value: names of fields and places in lists. */
export type JsonPath = readonly (string | number)[]

export interface Position {
  line: number
  column: number
}

/** The text of a JSON file, with the places of its values. It is taken apart only when a fault has to be placed. */
export class JsonText {
  private tree: Node | undefined
  constructor(readonly text: string) {}

  /** Why and where the text is no JSON; `null` where it is. */
  findSyntaxError(): (Position & Omit<SyntaxFault, 'offset'>) | null {
    const errors: ParseError[] = []
    parseTree(this.text, errors, { disallowComments: true, allowTrailingComma: false })
    const [error] = errors
    if (!error) return null
    const { offset, ...words } = explainSyntax(this.text, error)
    return { ...this.positionAt(offset), ...words }
  }

  /** Where the value at a path begins, or the nearest thing round it that exists. */
  positionOf(path: JsonPath): Position {
    this.tree ??= parseTree(this.text)
    for (let length = path.length; this.tree && length >= 0; length--) {
      const node = findNodeAtLocation(this.tree, path.slice(0, length))
      if (node) return this.positionAt(node.offset)
    }
    return { line: 1, column: 1 }
  }

  /** Where the name of a field begins. */
  positionOfKey(path: JsonPath): Position {
    this.tree ??= parseTree(this.text)
    const node = this.tree && findNodeAtLocation(this.tree, [...path])
    return node?.parent?.type === 'property' ? this.positionAt(node.parent.offset) : this.positionOf(path)
  }

  positionAt(offset: number): Position {
    const before = this.text.slice(0, offset)
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
  }
}

/** `sources[1].url` */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part), '')
}

/** A field as a fault names it. */
export function fieldAt(path: JsonPath): { field: string; path: JsonPath } {
  return { field: formatPath(path), path }
}
