import { closestMatch } from './closestMatch.ts'

/** What is wanted in place of a word that is not known: the known one that was probably meant, or what `otherwise` says. */
export function suggestMatch(word: string, known: readonly string[], otherwise: string): string {
  const meant = closestMatch(word, known)
  return meant === null ? otherwise : `did you mean "${meant}"?`
}
