import { hasScarceData } from '../../ui/hasScarceData.ts'
import { KEEPS_KEY } from '../storageKeys.ts'
import type { BootData } from './bootData.ts'

/**
 * Whether the app waits until the reader reaches for something that needs it: on a page that is read, and on any for somebody
 * who saves data or has a slow line. Not where the app itself has made this entry of the history: its files are in the
 * browser's cache, and the entry remembers what only the app can show. Nor where the reader keeps things, which the page shows. Nor at an address that is not written as the page's own:
 * the app puts it right, or takes the controls from a copy of the page that stands elsewhere (app/browser.tsx).
 */
export function waitsForReader({ read, path = '' }: BootData): boolean {
  return history.state === null && location.pathname.endsWith(path) && ((read !== undefined && !keepsAnything()) || hasScarceData())
}

function keepsAnything(): boolean {
  try {
    return localStorage.getItem(KEEPS_KEY) !== null
  } catch {
    return false
  }
}
