import { foldLetters } from '../text/foldLetters.ts'
import { isUnspaced } from '../text/unspaced.ts'
import type { Company } from './company.ts'

/**
 * Whether the name or an alias has a word with the prefix that was typed, both in folded letters. In scripts without spaces
 * a word may begin anywhere.
 */
export function isNamed({ name, aliases }: Pick<Company, 'name' | 'aliases'>, words: string): boolean {
  const prefix = foldName(words)
  const wordStart = isUnspaced(prefix) ? '' : ' '
  return [name, ...aliases].some((text) => ` ${foldName(text)}`.includes(wordStart + prefix))
}

function foldName(text: string): string {
  return text.trim().split(/\s+/).map(foldLetters).join(' ').toLowerCase()
}
