/** A page's whole address, from its path with a slash in front. */
export function wholeAddress(path: string): string {
  return new URL(import.meta.env.BASE_URL + path.slice(1), window.location.origin).href
}
