import { THIS_SITE } from './thisSite.ts'

/** A name of the site's own as it stands within a sentence: in small letters, but for German, whose nouns keep their capital. */
export function withinSentence(name: string): string {
  return /^(?:de|gsw|lb|nds)(?:-|$)/.test(THIS_SITE.language) ? name : name.toLowerCase()
}
