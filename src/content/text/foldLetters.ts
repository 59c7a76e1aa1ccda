/** Letters that Unicode does not take apart, as they are written where keyboards lack them. */
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
/** Scripts whose words are the same words with and without marks, at least to whoever types them. Elsewhere marks are vowels. */
const MARKED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu
/** The stroke that stretches Arabic words. */
const TATWEEL = /\u0640/g

/**
 * A word in plain letters, its case kept: one form for what looks alike (NFKC), no accents, "ss" for "ß". "Straße" and
 * "strasse", "Nestlé" and "nestle" are then found by one another.
 */
export function foldLetters(word: string): string {
  if (/^[\0-\x7f]*$/.test(word)) return word
  return word
    .normalize('NFKD')
    .replace(TATWEEL, '')
    .replace(MARKED, '$1')
    .replace(/[^\0-\x7f]/gu, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/\s+/g, '')
    .normalize('NFC')
}
