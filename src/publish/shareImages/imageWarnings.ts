import type { Warning } from '../faults/fault.ts'

/** Why the site's name is on no image. */
export function nameWarning(name: string, letters: readonly string[]): Warning {
  return {
    file: 'vite.config.ts',
    text: `names the site “${name}”, and no font of the pictures has ${listed(letters)}; they do without the name`,
  }
}

/** Why a page has no image of its own. */
export function noImageWarning(headline: string, letters: readonly string[]): string {
  return `has no preview picture for “${headline}”, since no font of the pictures has ${listed(letters)}; previews show that of the companies or of the site`
}

/** Some of the letters; a whole title in another script would say no more. */
function listed(letters: readonly string[]): string {
  const first = letters.slice(0, 5).map((letter) => `“${letter}”`)
  return first.join(', ') + (letters.length > first.length ? ' and others' : '')
}
