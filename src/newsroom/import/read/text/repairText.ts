/*
 * What other programs have left in texts, and what a careful editor would make of it. The check finds the same
 * (publish/check/article/foreignMarkup.ts).
 */

import { parseEntities } from './entities.ts'

const TAGS =
  'a|abbr|article|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|' +
  'ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|video'
const TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>|<!--.*?-->`, 'gi')
/** Bytes of UTF-8 that were read as Windows-1252: â€™, Ã©. */
const MOJIBAKE =
  /\u00e2(?:\u20ac[\u0080-\u00bf\u2122\u0153\u201c\u201d\u02dc\u00a6\u00a2]?|\u201a\u00ac)|[\u00c2\u00c3][\u0080-\u00bf\u0192\u201a\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2022\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/g
/** The bytes of Windows-1252 that are no Latin-1, from 80 on. */
const BEYOND_LATIN1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const MOST_ROUNDS = 5

/** Letters as they were meant: characters for their names in HTML, no tags, no escapes, nothing that was read in a wrong encoding. */
export function repairText(text: string): string {
  let mended = text
  // What was escaped twice comes out in the second round.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = mended
    mended = parseEntities(before.replace(MOJIBAKE, readAgain))
      .replace(TAG, '')
      .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\(["'])/g, '$1')
    if (mended === before) break
  }
  return mended
}

/** What letters are that were written as UTF-8 and read as Windows-1252. */
function readAgain(letters: string): string {
  // A closing quotation mark, whose last byte stands for nothing in Windows-1252.
  if (letters === 'â€') return '”'
  const bytes = [...letters].map((letter) => {
    const place = BEYOND_LATIN1.indexOf(letter)
    return place < 0 ? letter.charCodeAt(0) : 0x80 + place
  })
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
