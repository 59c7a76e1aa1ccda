const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Which month a word in small letters names, by its whole name or a usual short one: 9 of "september", "sept" and "sep"; 0 of any other. */
export function monthNumber(word: string): number {
  return MONTHS.findIndex((name) => name === word || name.slice(0, 3) === word || (word === 'sept' && name === 'september')) + 1
}
