import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { SyntaxFault } from './syntaxFault.ts'
import { unescapedQuote } from './unescapedQuote.ts'

const MOST_SHOWN = 40

/** Says of what hurried hands do most often what it is and how to mend it; of the rest, what JSON wants in its place. */
export function explainSyntax(text: string, error: ParseError): SyntaxFault {
  return (
    otherFormat(text) ??
    strangeCharacter(text, error.offset) ??
    curlyQuote(text, error) ??
    unescapedQuote(text, error.offset) ??
    oddNumber(text, error.offset) ??
    noBeginning(text) ??
    usual(text, error)
  )
}

const FORMATS: readonly [form: RegExp, found: string, wanted: string][] = [
  [/^\s*$/, 'an empty file', 'JSON, as in the files beside it; delete the file if it is not needed'],
  [/^(?:<{7} |={7}$|>{7} )/m, 'the marks of two versions that Git could not merge', 'one of the two versions, without the marks'],
  [/^version https:\/\/git-lfs/, 'a pointer of Git LFS', 'the file itself; fetch it with git lfs pull'],
  [/^\s*\{\\rtf/, 'a document of rich text (RTF)', 'plain text; in TextEdit: Format, Make Plain Text'],
  [/^\s*<[!?a-z]/i, 'a page of HTML or XML', 'JSON; save the text, not the page'],
  [/^\s*```/, 'the marks ``` of a block of code', 'JSON alone; take off the lines with ```'],
]

function otherFormat(text: string): SyntaxFault | null {
  for (const [form, found, wanted] of FORMATS) {
    const match = form.exec(text)
    if (match) return { offset: match.index, found, wanted, example: '' }
  }
  return null
}

/** What begins with words, such as a table for a spreadsheet. */
function noBeginning(text: string): SyntaxFault | null {
  const [, words = ''] = /^\s*(?!(?:true|false|null)\b)([^\s{["\d/-].*)/.exec(text) ?? []
  if (words === '') return null
  const wanted = 'JSON, which begins with { in an article and with [ in companies.json'
  return {
    offset: text.indexOf(words),
    found: `a file that begins with ${JSON.stringify(words.slice(0, MOST_SHOWN))}`,
    wanted,
    example: '',
  }
}

/** Blanks of typesetting and what can't be seen at all look like nothing in an editor. */
const INVISIBLE = /(?![\t\n\r ])[\p{Control}\p{Format}\p{Separator}]/u

function strangeCharacter(text: string, offset: number): SyntaxFault | null {
  const inside = /^"[^"\p{Control}]*(?![\n\r])\p{Control}/u.exec(text.slice(offset))
  const at = inside ? offset + inside[0].length - 1 : offset
  const character = text.charAt(at)
  if (!inside && !INVISIBLE.test(character)) return null
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const name = NAMES[code] ?? 'a character that cannot be seen'
  const before = inside ? ` after ${JSON.stringify(text.slice(offset + 1, at).slice(-MOST_SHOWN))}` : ''
  const wanted = inside ? 'a plain blank, or \\n for a new line' : 'a plain blank, or nothing; type the place anew'
  return { offset: at, found: `${name} (${code})${before}`, wanted, example: '' }
}

const NAMES: Readonly<Record<string, string>> = {
  'U+0000': 'a zero byte',
  'U+0009': 'a tab within a text',
  'U+00A0': 'a blank that does not break',
  'U+200B': 'a blank without width',
  'U+FEFF': 'a byte-order mark in the middle of the file',
  'U+3000': 'a wide blank',
}

const CURLY = /[\u201c-\u201f\u00ab\u00bb\u2033\u2036\uff02]/

function curlyQuote(text: string, { offset }: ParseError): SyntaxFault | null {
  const [line = ''] = text.slice(offset).split('\n')
  const wanted = 'straight double quotes (") round names and texts; curly ones may stand within a text'
  if (CURLY.test(line.charAt(0))) {
    const words = /^.([^\u201c-\u201f\u00ab\u00bb\u2033\u2036\uff02":,]*)/.exec(line)?.[1]?.trim() ?? ''
    return {
      offset,
      found: `a curly quote: ${quoteLine(line)}`,
      wanted,
      example: words ? JSON.stringify(words.slice(0, MOST_SHOWN)) : '"title"',
    }
  }
  const closed = /^"[^"]*([\u201c-\u201f\u2033\uff02])\s*[:,\]}]*\s*$/.exec(line)
  if (!closed) return null
  return { offset, found: `a text that a curly quote ends: ${quoteLine(line)}`, wanted, example: '"title"' }
}

/** A number as people write it, and spreadsheets. */
const ODD_NUMBER = /:\s*([+$€£¥.]\s*\d[\d.,_']*|\d{1,3}(?:[,_'’ ]\d{3})+(?:\.\d+)?|\d[\d.,_]*\s*[%$€£¥kmb]\w*)\s*[,}\]]*\s*$/i

function oddNumber(text: string, offset: number): SyntaxFault | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const [line = ''] = text.slice(start).split('\n')
  const [whole, number] = ODD_NUMBER.exec(line) ?? []
  if (whole === undefined || number === undefined) return null
  const wanted = 'a number of digits alone, without commas, blanks, sign or unit'
  const at = start + line.lastIndexOf(whole) + whole.indexOf(number)
  return { offset: at, found: number, wanted, example: '1000000000' }
}

function usual(text: string, error: ParseError): SyntaxFault {
  const { offset, length } = error
  const [line = ''] = text.slice(offset, offset + Math.max(length, 1)).split('\n')
  const shown = line.slice(0, MOST_SHOWN)
  const found = line ? (line.startsWith('"') ? shown : JSON.stringify(shown)) : 'the end of the file'
  const word = /^[\w$-]+/.exec(text.slice(offset))?.[0] ?? ''
  const isName = word !== '' && /^\s*:/.test(text.slice(offset + word.length))
  const mended = isName ? `"${word}"` : LITERALS[word.toLowerCase()]
  const code = printParseErrorCode(error.error)
  if (isName) return { offset, found, wanted: 'double quotes round the name of the field', example: `"${word}":` }
  if (mended) return { offset, found, wanted: `did you mean ${mended}?`, example: mended }
  return { offset, found, wanted: WANTED[code] ?? 'JSON', example: '' }
}

/** As other languages write them. */
const LITERALS: Readonly<Record<string, string>> = { true: 'true', false: 'false', yes: 'true', no: 'false' }

function quoteLine(line: string): string {
  const shown = line.trim()
  return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown
}

const WANTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a text in double quotes, a number, true, false or null',
  InvalidNumberFormat: 'a number',
  UnexpectedEndOfNumber: 'a number',
  PropertyNameExpected: 'the name of a field in double quotes (is there a comma too many?)',
  ValueExpected: 'a value (is there a comma too many?)',
  ColonExpected: 'a colon after the name of the field',
  CommaExpected: 'a comma between two fields or values',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'nothing after the closing brace; each article is a file of its own',
  UnexpectedEndOfString: 'the double quote that ends a text on the same line; a new line within a text is \\n',
  InvalidEscapeCharacter: 'a valid escape, such as \\" or \\n; a backslash itself is \\\\',
  InvalidCharacter: 'no control character in a text; write \\n for a new line',
  InvalidCommentToken: 'no comments; delete it',
}
