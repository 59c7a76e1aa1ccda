/**
 * Lets nothing come of the second half of a double press, which falls on whatever has come to stand under the pointer
 * after the first: a link, say, that nobody meant to open. The platform's own count tells which presses belong together.
 */
export function ignoreRestOfPress(): void {
  const rest = new AbortController()
  const ignore = (event: MouseEvent) => {
    if (event.detail < 2) return rest.abort()
    event.preventDefault()
    event.stopPropagation()
  }
  for (const type of ['mousedown', 'click'] as const) addEventListener(type, ignore, { capture: true, signal: rest.signal })
}
