/** What a page tells the worker: that an article was opened in it, or that the reader has switched what is on the device. */
export type WorkerMessage = { opened: string } | { isOn: boolean }

/** A message as the worker hears it; `null` for any other. */
export function readWorkerMessage(message: unknown): WorkerMessage | null {
  if (typeof message !== 'object' || message === null) return null
  if ('isOn' in message && typeof message.isOn === 'boolean') return { isOn: message.isOn }
  const opened = 'opened' in message ? message.opened : null
  return typeof opened === 'string' && /^[a-z0-9-]+$/.test(opened) ? { opened } : null
}
