/** Names of characters in HTML that the check knows, and so may not stand in an article. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  shy: '',
  bull: '•',
  middot: '·',
  times: '×',
  deg: '°',
  sect: '§',
  szlig: 'ß',
}
/** `eacute`: a letter with what stands on it. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
}
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi

/** A text with the characters in place of their names and numbers in HTML: `AT&amp;T` is AT&T. Unknown names stay. */
export function parseEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (whole, name: string) => decode(name) ?? whole) : text
}

function decode(name: string): string | undefined {
  if (name.startsWith('#')) {
    const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return number > 0 && number < 0x11_0000 ? String.fromCodePoint(number) : ''
  }
  const named = NAMED[name] ?? NAMED[name.toLowerCase()]
  if (named !== undefined) return named
  const [, letter = '', accent = ''] = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring)$/i.exec(name) ?? []
  if (letter !== '') return (letter + (ACCENTS[accent.toLowerCase()] ?? '')).normalize('NFC')
  return { oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ' }[name]
}
