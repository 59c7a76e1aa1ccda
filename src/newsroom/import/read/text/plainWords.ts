import { parseInline } from '../../../../content/article/inlineMarkup.ts'
import { findForeignMarkup } from '../../../../publish/check/article/foreignMarkup.ts'
import { cleanText } from './cleanText.ts'
import { repairText } from './repairText.ts'

/** So high a number in brackets may be a citation, should the draft get so many sources. */
const MOST_SOURCES = 20
/** Whether a look is needed at all; most texts have none of it. */
const SUSPECT = /[<&*_`\\[\]#•▪◦‣\u00e2\u00c2\u00c3]/

/**
 * A text from outside as words without any markup, in the form of articles' texts: what stands there as a mark of other formats is
 * taken off, and what would be read as a mark of ours is written with a character that looks alike. The check accepts it in texts
 * with markup and in those without.
 */
export function plainWords(text: string): string {
  const clean = cleanText(text)
  if (!SUSPECT.test(clean)) return clean
  const mended = cleanText(withoutMarks(cleanText(repairText(clean))))
  if (isPlain(mended)) return mended
  const starless = mended.replaceAll('*', '∗')
  return isPlain(starless) ? starless : cleanText(withoutSigns(starless))
}

/** Whether a text has no marks, neither ours nor those that the check would name. */
function isPlain(text: string): boolean {
  return (
    parseInline(text).every(({ type }) => type === 'text') &&
    findForeignMarkup(text, 'plain').length === 0 &&
    findForeignMarkup(text, 'marked', MOST_SOURCES).length === 0
  )
}

function withoutMarks(text: string): string {
  return (
    text
      .replace(/^(?:#{1,6}|[•▪◦‣]+)\s+(?=\S)/, '')
      // As mail programs write links, and Slack.
      .replace(/<(https?:[^<>|\s]*)\|([^<>]*)>/gi, '$2 ($1)')
      .replace(/(\S)?\s*<mailto:[^<>]*>/gi, '$1')
      .replace(/(\S)\s*<(https?:[^<>]*)>/gi, '$1 ($2)')
      .replace(/<(https?:[^<>]*)>/gi, '$1')
      .replace(/\[(https?:[^\]]*)\]\(([^)]*)\)/gi, '$1')
      .replace(/\[([^\][]+)\][ \t]*\((https?:[^)\s]*)\)/gi, '$1 ($2)')
      .replace(/\[\^([^\]\n]{0,40})\]/g, '')
      .replace(/\[(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\]/g, '($1)')
      .replace(/(?<!\w)(\*{2,3}|__)(?=[^\s*_])([^*_]*[^\s*_])\1(?!\w)/g, '$2')
      .replace(/(?<![\w`])`(?=[^\s`])([^`\n]*)`(?![\w`])/g, '$1')
  )
}

/** The last resort, for what no editor would know how to write either. */
function withoutSigns(text: string): string {
  return text
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/&(?=#?\w+;)/g, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('`', '’')
    .replace(/_{2,}/g, '_')
    .replaceAll('\\', '/')
    .replace(/^[#•▪◦‣\s]+/, '')
    .replace(/[âÂÃ](?=[^\w\s])/g, (letter) => (letter === 'â' ? 'a' : 'A'))
}
