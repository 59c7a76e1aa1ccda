export interface Marked {
  text: string
  /** Where writing goes on. */
  caret: number
}

const ADDRESS = /^https?:\/\/\S+$/i

/** Sets the words from one place to another, or what will be written there, as emphasis. */
export function emphasise(text: string, start: number, end: number): Marked {
  const [from, to] = withoutBlanks(text, start, end)
  const words = text.slice(from, to).replaceAll('*', '')
  const marked = `${text.slice(0, from)}*${words}*${text.slice(to)}`
  return { text: marked, caret: from + words.length + (words === '' ? 1 : 2) }
}

/** Makes a link of words; of an address a link whose words are still to be written. */
export function link(text: string, start: number, end: number, address = 'https://'): Marked {
  const [from, to] = withoutBlanks(text, start, end)
  const words = text.slice(from, to)
  const isAddress = ADDRESS.test(words)
  const mark = isAddress ? `[](${words})` : `[${words}](${address})`
  const caret = isAddress || words === '' ? from + 1 : from + mark.length - (address === 'https://' ? 1 : 0)
  return { text: text.slice(0, from) + mark + text.slice(to), caret }
}

/** Cites a source, by its number, behind what is chosen. */
export function cite(text: string, end: number, number: number): Marked {
  const mark = `[^${number}]`
  return { text: text.slice(0, end) + mark + text.slice(end), caret: end + mark.length }
}

/** Paragraphs of what is pasted: an empty line parts them, or, where there is none, each end of a line. */
export function pastedParagraphs(pasted: string): string[] {
  const text = pasted.replace(/\r\n?/g, '\n').trim()
  const parts = /\n[^\S\n]*\n/.test(text) ? text.split(/\n[^\S\n]*\n\s*/) : text.split('\n')
  return parts.map((part) => part.replace(/\s*\n\s*/g, ' ').trim()).filter((part) => part !== '')
}

/** The one address that a text is; `null` where it is anything else. */
export function asAddress(text: string): string | null {
  return ADDRESS.test(text.trim()) ? text.trim() : null
}

function withoutBlanks(text: string, start: number, end: number): [from: number, to: number] {
  const chosen = text.slice(start, end)
  const from = start + chosen.length - chosen.trimStart().length
  return [from, Math.max(from, from + chosen.trim().length)]
}
