import { isReachable } from '../data/isReachable.ts'

/** Loads the page again where it can be had; else nothing happens to it, and the answer is false. */
export async function reloadPage(): Promise<boolean> {
  const reachable = await isReachable()
  if (reachable) window.location.reload()
  return reachable
}
