/** Letters that have no decomposition in Unicode, as they are written where keyboards lack them. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'TH'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ı', 'i'],
])
/**
 * Combining marks in scripts whose words are the same with and without them, at least to whoever types. Elsewhere marks are
 * vowels.
 */
const MARKED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu
/** The stroke that stretches Arabic words. */
const TATWEEL = /\u0640/g

/**
 * Folds a word to plain letters, its case kept: compatibility forms become one (NFKD), accents go, "ß" becomes "ss". So a
 * search for "strasse" finds "Straße", and the other way round.
 */
export function foldLetters(word: string): string {
  if (/^[\0-\x7f]*$/.test(word)) return word
  return (
    word
      .normalize('NFKD')
      // Some marks come apart from a blank of their own.
      .replace(/\s+/g, '')
      .replace(TATWEEL, '')
      .replace(MARKED, '$1')
      .replace(/[^\0-\x7f]/gu, (letter) => PLAIN.get(letter) ?? letter)
      .normalize('NFC')
  )
}
