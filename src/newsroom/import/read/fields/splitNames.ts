const NOTHING =
  /^(?:n\.?\/?a\.?|none|nil|null|unknown|undisclosed|not (?:disclosed|known|available|applicable|stated)|confidential|t\.?b\.?[acd]\.?|various|unbekannt|keine angabe|k\. ?a\.|inconnu|non communiqué|[-–—?.]+)$/i

/** Whether a cell says that there is nothing to say. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim())
}

/**
 * The names of a cell. A semicolon, a bar, a new line and a slash or plus between blanks part them; a comma does only where the column
 * says that several stand in it, and never before "Inc." and the like. "Procter & Gamble" and "Tata Consultancy and Sons" are one name.
 */
export function splitNames(cell: string, isPlural: boolean): string[] {
  return cell
    .split(/[;|\n]|\s[/+]\s/)
    .flatMap((part) => (isPlural ? part.split(/,(?!\s*(?:Inc|Ltd|LLC|L\.P|LP|Corp|Co|PLC|S\.A|SA|AG|N\.V|NV|GmbH|Limited)\b)/i) : [part]))
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => /\p{L}/u.test(name) && !saysNothing(name))
}
