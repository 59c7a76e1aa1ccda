/** Whether an element of a page may be of that type, or have that class. */
export type IsKnown = (name: string) => boolean

/** One of their alternatives has to match; what stands in other brackets (`:not`, `:nth-child`) need not be on the page. */
const ALTERNATIVES = ['is', 'where', 'has']
/** Elements that every document has. */
const ALWAYS = ['html', 'body']
/** The parts that fields alone have. */
const PART_OF_FIELD = /^(?:placeholder|file-selector-button|-webkit-(?:calendar|date|inner|outer|search)-.+)$/

const ESCAPE = String.raw`\\[0-9a-f]{1,6}\s?|\\.`
const STRING = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`
/** A class, an id, a pseudo-class, a pseudo-element or, without a sign, a type. */
const SIMPLE = new RegExp(String.raw`(\.|#|::?|)((?:[\w-]|[^\0-\x7f]|${ESCAPE})+)`, 'iy')
/** What counts as one character: an escaped one, or a string. */
const UNIT = new RegExp(`${ESCAPE}|${STRING}|.`, 'isy')

/** The selectors of a list, apart. */
export function splitSelectors(list: string): string[] {
  const found = ['']
  for (let i = 0; i < list.length; ) {
    const next = '(['.includes(list.charAt(i)) ? endOfBracket(list, i) : endOfUnit(list, i)
    const part = list.slice(i, next)
    if (part === ',') found.push('')
    else found.push((found.pop() ?? '') + part)
    i = next
  }
  return found.map((selector) => selector.trim())
}

/**
 * Whether a selector can match in a page of which the types and classes are known. Attributes, ids and states are not asked
 * for: scripts set them.
 */
export function canMatch(selector: string, isKnown: IsKnown): boolean {
  for (let i = 0; i < selector.length; ) {
    SIMPLE.lastIndex = i
    const [simple, sign, name = ''] = SIMPLE.exec(selector) ?? []
    if (simple === undefined) {
      i = '(['.includes(selector.charAt(i)) ? endOfBracket(selector, i) : endOfUnit(selector, i)
      continue
    }
    i += simple.length
    const written = unescapeName(name)
    if (sign === '.' && !isKnown(written)) return false
    if (sign === '' && !ALWAYS.includes(written) && !isKnown(written)) return false
    if (sign === '::' && PART_OF_FIELD.test(name) && !isKnown('input') && !isKnown('textarea')) return false
    if (sign === ':' && ALTERNATIVES.includes(name) && selector.charAt(i) === '(') {
      const inner = selector.slice(i + 1, endOfBracket(selector, i) - 1)
      if (!splitSelectors(inner).some((alternative) => canMatch(alternative, isKnown))) return false
    }
  }
  return true
}

function endOfUnit(text: string, start: number): number {
  UNIT.lastIndex = start
  UNIT.exec(text)
  return UNIT.lastIndex
}

/** The place behind the bracket that closes the one which stands there. */
function endOfBracket(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i = endOfUnit(text, i)) {
    const char = text.charAt(i)
    if (char === '(' || char === '[') depth++
    if (char === ')' || char === ']') depth--
    if (depth === 0) return i + 1
  }
  throw new Error(`${text} is no selector`)
}

function unescapeName(name: string): string {
  return name.replace(new RegExp(ESCAPE, 'gi'), (escaped) => {
    const code = /^\\([0-9a-f]+)/i.exec(escaped)?.[1]
    return code === undefined ? escaped.slice(1) : String.fromCodePoint(Number.parseInt(code, 16))
  })
}
