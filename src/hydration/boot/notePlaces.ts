import { readStored, writeStored } from '../../ui/browserStorage.ts'
import type { EventReplay } from '../eventReplay.ts'
import { FIRST_ENTRY, SCROLL_POSITIONS_KEY } from '../storageKeys.ts'

/**
 * Notes from where somebody follows a link within the page before the app is there, and gives the entry of the history that
 * the browser makes a key of its own. Else the app would take both entries for the first, and Back would stay where it is.
 */
export function notePlaces(replay: EventReplay): void {
  const onClick = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link?.hash || link.pathname !== location.pathname || replay.isReady(document.body) || history.state !== null) return
    const positions: object = JSON.parse(readStored('sessionStorage', SCROLL_POSITIONS_KEY) ?? '{}')
    writeStored('sessionStorage', SCROLL_POSITIONS_KEY, JSON.stringify({ ...positions, [FIRST_ENTRY]: scrollY }))
  }
  addEventListener('click', onClick, true)
  addEventListener('hashchange', ({ oldURL }) => {
    const isNew = history.state === null && !replay.isReady(document.body) && location.hash !== '' && oldURL !== location.href
    if (isNew) history.replaceState({ key: location.hash }, '')
  })
}
