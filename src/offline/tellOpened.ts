/** Tells the worker that an article was opened in this page, so that it is kept. Where there is no worker, nobody hears. */
export function tellOpened(slug: string): void {
  navigator.serviceWorker?.controller?.postMessage({ opened: slug })
}

/** The slug in such a message; `null` in any other. */
export function openedIn(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('opened' in message)) return null
  return typeof message.opened === 'string' && /^[a-z0-9-]+$/.test(message.opened) ? message.opened : null
}
