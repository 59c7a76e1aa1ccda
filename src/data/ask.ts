import type { Archive } from '../content/archive/archive.ts'
import { type Retryable, retryable } from './retryable.ts'

/**
 * Asks the archive: the only way in which a screen gets content, so that no view has a list of its own. A question is a
 * function over an {@link Archive}; the browser's archive comes over the network (httpAsk.ts), the build's is the files that
 * it has just written. It rejects with a LoadError when a part of the archive, or the code that asks, can't be had.
 */
export type Ask = <T>(question: (archive: Archive) => Promise<T>) => Promise<T>

/**
 * A question whose code is fetched with the first time that it is asked, since a prerendered page carries the answers that
 * it shows, and most readers ask no other. The code is on its way as soon as the question is put, beside that of the archive.
 * Once it is there the answer needs no turn of the event loop of its own.
 */
export function lateQuestion<Asked extends unknown[], T>(
  fetchCode: () => Promise<(archive: Archive, ...asked: Asked) => Promise<T>>,
): (...asked: Asked) => (archive: Archive) => Promise<T> {
  const code = retryable(fetchCode)
  return (...asked) => {
    if (!code.peek()) code.load().catch(() => {})
    return async (archive) => (code.peek() ?? (await code.load()))(archive, ...asked)
  }
}

/** Asks by code that is fetched with the first question. */
export function lateAsk(code: Retryable<Ask>): Ask {
  return async (question) => (code.peek() ?? (await code.load()))(question)
}
