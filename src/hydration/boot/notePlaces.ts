import type { EventReplay } from '../eventReplay.ts'
import { noteScrollPosition } from '../scrollPositions.ts'
import { FIRST_ENTRY } from '../storageKeys.ts'

/**
 * Notes from where somebody follows a link within the page before the app is there, and gives the entry of the history that
 * the browser makes a key of its own. Else the app would take both entries for the first, and Back would stay where it is.
 */
export function notePlaces(replay: EventReplay): void {
  const onClick = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link?.hash || link.pathname !== location.pathname || replay.isReady(document.body)) return
    const key: unknown = history.state?.key
    noteScrollPosition(typeof key === 'string' ? key : FIRST_ENTRY, scrollY)
  }
  addEventListener('click', onClick, true)
  addEventListener('hashchange', () => {
    if (history.state === null && location.hash !== '' && !replay.isReady(document.body)) history.replaceState({ key: location.hash }, '')
  })
}
