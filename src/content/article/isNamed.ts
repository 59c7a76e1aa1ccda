import { foldLetters } from '../text/foldLetters.ts'
import { isUnspaced } from '../text/unspaced.ts'
import type { Company } from './company.ts'

/**
 * Whether the name or an alias has a word that begins like what was typed, accents and the like aside. In scripts without
 * spaces a word may begin anywhere.
 */
export function isNamed({ name, aliases }: Pick<Company, 'name' | 'aliases'>, words: string): boolean {
  const wanted = foldName(words)
  const start = isUnspaced(wanted) ? '' : ' '
  return [name, ...aliases].some((text) => ` ${foldName(text)}`.includes(start + wanted))
}

function foldName(text: string): string {
  return text.trim().split(/\s+/).map(foldLetters).join(' ').toLowerCase()
}
