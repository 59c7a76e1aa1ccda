import type { EventReplay } from '../eventReplay.ts'
import { applyPreferences } from './applyPreferences.ts'
import type { BootData } from './bootData.ts'
import { createBootNote } from './bootNote.ts'
import { isClientRendered } from './isClientRendered.ts'
import { loadFiles } from './loadFiles.ts'
import { holdsStyles } from './loadStyles.ts'
import { notePlaces } from './notePlaces.ts'
import { queueEvents } from './queueEvents.ts'
import { queueKeys } from './queueKeys.ts'
import { registerWorker } from './registerWorker.ts'
import { showAge } from './showAge.ts'
import { waitsForReader } from './waitsForReader.ts'
import { whenPainted } from './whenPainted.ts'
import { whenReached } from './whenReached.ts'

/** So long the app may take before the page says that its controls are still on their way, in milliseconds. */
const PATIENCE_MS = 9_000
/** So long the app has to take over once its files are there. */
const START_MS = 1_500
/** What can't be had is asked for again so many times, ever more seldom, and when the connection is back. */
const MOST_TRIES = 9
const FIRST_PAUSE_MS = 700
const LONGEST_PAUSE_MS = 30_000

/**
 * What happens in every page before the app is there, in this order:
 *
 * 1. the reader's theme and other choices are set (applyPreferences.ts)
 * 2. where another view than the prerendered one is wanted (isClientRendered.ts), the root is marked, so that what was
 *    prerendered is never shown; the beginning of an article is, until the app draws the whole
 * 3. clicks, typing and keys are held until the app can have them (queueEvents.ts, queueKeys.ts)
 * 4. while there is no connection, no app and no worker, links are kept from leading to the browser's own page of an error
 * 5. the app is fetched, and the styles of all that it may draw: at once in the case of 2; on a page that is read
 *    (waitsForReader.ts) when the reader reaches for something that needs it; on any other when the page has been painted and the
 *    browser is idle, so that script neither delays nor competes with the words that the reader came for
 * 6. where a file can't be had it is asked for again; meanwhile the page shows what was prerendered and says in a line what
 *    does not work, with a way to try again. So too where the app does not come in time. What is held stays held. Some
 *    browsers never fetch a file again that failed: for them "Try again" loads the page, if the page can be had.
 * 7. when all is loaded, the worker is registered that keeps the site on the device (registerWorker.ts)
 */
export function boot(own: BootData, importFile: (file: string) => Promise<unknown>): void {
  const root = document.documentElement.dataset
  applyPreferences(root, own)
  const clientRendered = isClientRendered(own)
  const isExcerpt = own.excerpt !== undefined
  if (clientRendered) root['clientRendered'] = isExcerpt ? 'kept' : ''
  const files = [own.styles, own.page, clientRendered && own.questions, own.app].flatMap((list) => (list || '').split(' ')).filter(Boolean)
  const isFallback = own.fallback !== undefined && !isExcerpt

  let isStarted = false
  let isDone = false
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const note = createBootNote(again)

  const replay: EventReplay = { queue: [], isReady: () => isDone, done, fail }
  window.eventReplay = replay
  queueEvents(replay, () => {
    if (!isStarted) start()
    else if (note.isShown() && tries > 1) attempt()
  })
  addEventListener('click', keepOfflineLink, true)
  queueKeys(replay)
  notePlaces(replay)
  addEventListener('DOMContentLoaded', showAge)
  registerWorker(own)
  addEventListener('online', () => {
    if (isStarted && !isDone) attempt()
  })
  if (clientRendered) start()
  else if (waitsForReader(own)) {
    root['reading'] = ''
    whenReached(start)
  } else whenPainted(start)

  function start(): void {
    if (isStarted) return
    isStarted = true
    for (const file of files) {
      if (holdsStyles(file)) continue
      const link = document.createElement('link')
      link.rel = 'modulepreload'
      link.href = file
      document.head.append(link)
    }
    attempt()
    setTimeout(() => {
      if (!note.isShown())
        tell(
          isExcerpt
            ? 'The rest of this article is still on its way.'
            : clientRendered
              ? 'What this link asks for is still on its way. Meanwhile, this is the whole page.'
              : 'The controls of this page are still on their way. What is here can be read.',
        )
    }, PATIENCE_MS)
  }

  function attempt(): void {
    clearTimeout(timer)
    loadFiles(files, importFile).then(
      () => clearTimeout(timer),
      () => {
        if (++tries > 1) fail()
        if (tries < MOST_TRIES) timer = setTimeout(attempt, Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS))
      },
    )
  }

  function fail(): void {
    if (isFallback && clientRendered) tell('This page could not be loaded.')
    else if (isExcerpt) tell('The rest of this article could not be loaded.')
    else
      tell(
        clientRendered
          ? 'What this link asks for could not be loaded, so this is the whole page.'
          : 'The controls of this page could not be loaded. What is here can be read, and links work.',
      )
  }

  function tell(words: string): void {
    if (isDone) return
    if (clientRendered && !isFallback) root['clientRendered'] = 'kept'
    note.say(words)
  }

  async function again(): Promise<void> {
    note.say('Trying…')
    try {
      await loadFiles(files, importFile)
      await new Promise((resolve) => setTimeout(resolve, START_MS))
      if (isDone) return
    } catch {
      // Then the whole page, which the browser fetches afresh.
    }
    const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
    if (answer?.ok) location.reload()
    else tell('This could not be loaded yet. What is here can be read. Check the connection, then try again.')
  }

  function done(): void {
    isDone = true
    clearTimeout(timer)
    note.remove()
    delete root['reading']
    // The app follows links itself, from data; the browser need fetch no page ahead any more.
    document.querySelector('script[type=speculationrules]')?.remove()
  }

  function keepOfflineLink(event: MouseEvent): void {
    if (isDone || navigator.onLine || navigator.serviceWorker?.controller || !(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('a[href]')
    const isElsewhere = !link || link.origin !== location.origin || (link.hash !== '' && link.pathname === location.pathname)
    if (isElsewhere || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    tell('There is no connection, so this link can’t be followed now. What is here can be read.')
  }
}
