import { slugify } from '../../content/text/slugify.ts'

/** The part of an address that some words give; empty where most of them have no letters for one, as those of Japanese. */
export function latinSlug(words: string): string {
  const letters = slugify(words)
  const latin = letters.replace(/[^a-z0-9-]+/g, '')
  return latin.length * 2 < letters.length ? '' : latin.replace(/-{2,}/g, '-').replace(/^-|-$/g, '')
}
