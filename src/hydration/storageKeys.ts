/*
 * Under which names the browser keeps what a reader has chosen and where they were. The boot script (hydration/boot) reads
 * them before the first paint, the app reads and writes them.
 */

/** `light` or `dark`; nothing where the system decides. In the local storage, as the next are. */
export const THEME_KEY = 'reader:theme'

/** Anything where the reader keeps something (reader/reader.ts): without it neither its code nor its database is asked for. */
export const KEEPS_KEY = 'reader:keeps'

/** `off` where the reader wants nothing of the site on the device; nothing else. */
export const OFFLINE_KEY = 'reader:offline'

/** What styles alone act on: marks of the root element (hydration/rootPreference.ts). */
export const ROOT_PREFERENCES = ['skim', 'alone'] as const
export type RootPreference = (typeof ROOT_PREFERENCES)[number]

export function preferenceKey(mark: RootPreference): string {
  return `reader:${mark}`
}

/** Where the router keeps how far each history entry was scrolled, in the storage of the session. */
export const SCROLL_POSITIONS_KEY = 'reader:scroll'

/** The key that the router gives the first entry of every visit. */
export const FIRST_ENTRY = 'default'

/**
 * Where a list keeps how far it was read (features/view/scrollAnchor.ts), in the storage of the session: with the page's
 * path, since the first entry of every visit has the same key.
 */
export function scrollAnchorKey(path: string, historyKey: string): string {
  return `reader:place:${path}:${historyKey}`
}
