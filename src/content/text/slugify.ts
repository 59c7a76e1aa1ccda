import { foldLetters } from './foldLetters.ts'

/**
 * A slug of some words, for the name of a file or a key: "OpenAI and Mistral, 2025" is `openai-and-mistral-2025`. At most 80
 * characters.
 */
export function slugify(words: string): string {
  return words
    .replace(/\S+/g, foldLetters)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}
