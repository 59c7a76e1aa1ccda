import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'

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
  findSyntaxError(): (Position & { found: string; wanted: string }) | null {
    const errors: ParseError[] = []
    parseTree(this.text, errors, { disallowComments: true, allowTrailingComma: false })
    const [error] = errors
    if (!error) return null
    const found = this.text
      .slice(error.offset, error.offset + Math.max(error.length, 1))
      .split('\n')[0]
      ?.slice(0, 40)
    return {
      ...this.positionAt(error.offset),
      found: found ? JSON.stringify(found) : 'the end of the file',
      wanted: SYNTAX[printParseErrorCode(error.error)] ?? 'JSON',
    }
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

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a text in double quotes, a number, true, false or null',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'the name of a field in double quotes (is there a comma too many?)',
  ValueExpected: 'a value (is there a comma too many?)',
  ColonExpected: 'a colon after the name of the field',
  CommaExpected: 'a comma between two fields or values',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'nothing after the closing brace',
  UnexpectedEndOfString: 'the double quote that ends a text on the same line',
  InvalidEscapeCharacter: 'a valid escape, such as \\" or \\n',
  InvalidCharacter: 'no control character in a text; write \\n for a new line',
  InvalidCommentToken: 'no comments',
}
