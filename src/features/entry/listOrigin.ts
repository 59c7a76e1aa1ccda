/** Where a link to an article was followed from, carried in the history entry's state. */
export interface ListOrigin {
  /** The search part of the list's address. */
  search: string
  /** The company whose page the list is on, or null for the timeline. */
  scope: string | null
  /** The slug of the collection that the list is; its articles are in an order of their own. */
  collection?: string
  /** The list's name, its filter included: "Timeline, filtered by OpenAI". */
  name: string
  /** How many history entries lie between the list and this page. */
  steps: number
}

/** Reads what a history entry remembers, which may be anything. */
export function parseListOrigin(state: unknown): ListOrigin | null {
  if (typeof state !== 'object' || state === null) return null
  const { search, scope, collection, name, steps } = state as Partial<Record<keyof ListOrigin, unknown>>
  if (typeof search !== 'string' || typeof name !== 'string' || typeof steps !== 'number') return null
  if (typeof scope !== 'string' && scope !== null) return null
  return { search, scope, ...(typeof collection === 'string' && { collection }), name, steps }
}
