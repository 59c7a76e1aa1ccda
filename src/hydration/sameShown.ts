/**
 * Whether two sets of props show the same: equal values, whichever objects hold them. Callbacks show nothing. An island that
 * is rendered again before React has taken it over loses what was prerendered, so it is rendered only where that matters.
 */
export function sameShown(before: object, after: object): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}
