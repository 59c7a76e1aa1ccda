import { withBase } from './withBase.ts'

/** A page's whole address, from its path with a slash in front. */
export function wholeAddress(path: string): string {
  return new URL(withBase(path), window.location.origin).href
}
