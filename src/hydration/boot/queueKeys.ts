import { readStored, writeStored } from '../../ui/browserStorage.ts'
import { isSiteKey } from '../../ui/isSiteKey.ts'
import { isTyped } from '../../ui/isTyped.ts'
import { SEARCH_FIELD_ID } from '../../ui/searchFieldId.ts'
import type { EventReplay } from '../eventReplay.ts'
import { areKeysInUse } from '../keysInUse.ts'
import { TYPED_KEY } from '../storageKeys.ts'

/**
 * Keeps the site's keys that come before the app: each waits in the queue, but for `/`, which follows the way to search at
 * once. That is a link to the search's page, and what is typed on the way there, after a press on it as after the key, is
 * meant for the field of that page, and is put into it.
 */
export function queueKeys(replay: EventReplay, isSearch: boolean): void {
  /** What has been typed since somebody went to search, until the field is there. */
  let typed = isSearch ? readStored('sessionStorage', TYPED_KEY) : null
  const isOurs = (event: KeyboardEvent | MouseEvent) =>
    !(replay.isReady(document.body) || event.ctrlKey || event.metaKey || event.altKey || isTyped(event))
  const keep = (text: string) => {
    typed = text
    writeStored('sessionStorage', TYPED_KEY, text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event
    const isCharacter = key.length === 1
    if (!isOurs(event)) return
    // Whoever changes their mind.
    if (key === 'Escape') replay.queue = replay.queue.filter(({ type }) => type !== 'keydown')
    if (typed !== null && (isCharacter || key === 'Backspace')) keep(isCharacter ? typed + key : typed.slice(0, -1))
    else if (!isSiteKey(event) || !areKeysInUse()) return
    else if (key === '/') document.querySelector<HTMLElement>('[data-search]')?.click()
    else replay.queue.push({ type: 'keydown', key })
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const isLauncher = event.target instanceof Element && event.target.closest('[data-search]') !== null
    // Without a connection the link is not followed.
    if (!isLauncher || !isOurs(event) || event.shiftKey || event.defaultPrevented) return
    const field = document.getElementById(SEARCH_FIELD_ID)
    if (!field) return keep('')
    event.preventDefault()
    field.focus()
  }
  addEventListener('keydown', onKeyDown, true)
  addEventListener('click', onClick, true)
  addEventListener('DOMContentLoaded', () => {
    const field = document.getElementById(SEARCH_FIELD_ID)
    if (typed === null || !(field instanceof HTMLInputElement)) return
    writeStored('sessionStorage', TYPED_KEY, null)
    field.focus()
    field.value += typed
    if (typed !== '') field.dispatchEvent(new Event('input', { bubbles: true }))
    typed = null
  })
}
