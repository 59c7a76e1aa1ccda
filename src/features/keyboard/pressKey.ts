import type { NavigateFunction } from 'react-router-dom'
import { MAP_PATH, SAVED_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { copyText } from '../../ui/copy/copyText.ts'
import { cleanAddress } from '../../ui/links/cleanAddress.ts'
import { firstFilter } from './firstFilter.ts'

interface Effects {
  navigate: NavigateFunction
  /** Shows a short message and reads it out; an empty one takes it away. */
  say: (message: string) => void
  showKeys: () => void
}

/** How long `g` waits for the letter that says where to, and how long a message stays. */
const GO_MS = 1500
const MESSAGE_MS = 2500
let goUntil = 0
/** Where each letter leads after `g`. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['t', TIMELINE_PATH],
  ['m', MAP_PATH],
  ['s', SAVED_PATH],
])

/** What each key of the site does. A key that has nothing to act on does nothing. */
export function pressKey(key: string, effects: Effects): void {
  const goes = performance.now() < goUntil
  goUntil = key === 'g' ? performance.now() + GO_MS : 0
  const page = PAGES.get(key)
  if (goes && page !== undefined) void effects.navigate(page)
  else if (key === 'j' || key === 'k') focusEntry(key === 'j' ? 1 : -1)
  else if (key === 'o') targetOf(focusedEntry())?.click()
  else if (key === 's') pressSave(effects.say)
  else if (key === 'c') copy(focusedEntry()?.querySelector('a')?.href ?? cleanAddress(), effects.say)
  else if (key === 'f') goToFilters()
  else if (key === '?') effects.showKeys()
}

function focusedEntry(): Element | null {
  return document.activeElement?.closest('[data-entry]') ?? null
}

/** The link of an entry, or the button that ends a way through entries. */
function targetOf(entry: Element | null | undefined): HTMLElement | null {
  return entry?.querySelector<HTMLElement>('a, [data-entry-target]') ?? null
}

/** The next or previous entry; from elsewhere the first whose top is on the screen. At either end it stays where it is. */
function focusEntry(step: 1 | -1): void {
  const entries = [...document.querySelectorAll('[data-entry]')]
  const current = focusedEntry()
  const next = current ? entries[entries.indexOf(current) + step] : entries.find((entry) => entry.getBoundingClientRect().top >= 0)
  // After a press of the mouse some browsers would not show where a key has led.
  targetOf(next)?.focus({ preventScroll: true, focusVisible: true })
  next?.scrollIntoView({ block: 'nearest' })
}

/** The first control of the filters, or the button that opens them on a phone. */
function goToFilters(): void {
  const control = firstFilter()
  if (control instanceof HTMLButtonElement) control.click()
  else control?.focus()
}

/** Saves the entry that has the focus, or the article of the page; again, takes it from what is saved. */
function pressSave(say: Effects['say']): void {
  const button = (focusedEntry() ?? document.querySelector('article:not([data-entry] *)'))?.querySelector<HTMLElement>('[data-save]')
  if (!button) return
  const { ariaPressed } = button
  button.click()
  // The list of what is saved says itself what became of it.
  if (ariaPressed !== null) tell(ariaPressed === 'true' ? 'No longer saved' : 'Saved', say)
}

function copy(address: string, say: Effects['say']): void {
  copyText(address).then(
    (outcome) => outcome === 'copied' && tell('Link copied', say),
    () => tell('Could not copy; the address bar has the link', say),
  )
}

function tell(message: string, say: Effects['say']): void {
  say(message)
  setTimeout(() => say(''), MESSAGE_MS)
}
