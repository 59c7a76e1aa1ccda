import { isSiteKey } from '../../ui/isSiteKey.ts'
import { isTyped } from '../../ui/isTyped.ts'
import { SEARCH_FIELD_ID } from '../../ui/searchFieldId.ts'
import type { EventReplay } from '../eventReplay.ts'
import { areKeysInUse } from '../keysInUse.ts'
import { SEARCH_LAUNCHER } from './queueEvents.ts'

/**
 * Keeps the site's keys that come before the app: each waits in the queue. What is typed after `/`, or after a press on the way
 * to search, is meant for the field that this opens, and waits behind it. On the search's own page the field is there.
 */
export function queueKeys(replay: EventReplay): void {
  const opensField = (queued: EventReplay['queue'][number]) =>
    queued.type === 'keydown' ? queued.key === '/' : queued.target.matches(SEARCH_LAUNCHER)
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event
    if (replay.isReady(document.body) || event.ctrlKey || event.metaKey || event.altKey || isTyped(event)) return
    // Whoever changes their mind.
    if (key === 'Escape') replay.queue = replay.queue.filter((queued) => queued.type !== 'keydown' && !opensField(queued))
    const isForField = (key.length === 1 || key === 'Backspace') && replay.queue.some(opensField)
    if (!isForField && (!isSiteKey(event) || !areKeysInUse())) return
    event.preventDefault()
    const field = key === '/' && document.getElementById(SEARCH_FIELD_ID)
    if (field) field.focus()
    else replay.queue.push({ type: 'keydown', key })
  }
  addEventListener('keydown', onKeyDown, true)
}
