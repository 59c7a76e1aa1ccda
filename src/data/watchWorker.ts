export interface WatchedWorker {
  post(message: unknown): void
  listen<T>(hear: (message: T) => void, options?: { once: boolean }): void
  /** Comes once the worker can't answer any more: its file could not be had, is not understood here, or has thrown. */
  failure: Promise<Error>
  terminate(): void
}

/**
 * Starts a worker and watches it from its first moment on, since it tells of its failure once, whether or not somebody has
 * asked it anything by then. A browser that refuses to start it has one that has failed.
 */
export function watchWorker(start: () => Worker): WatchedWorker {
  const begun = tryTo(start)
  if (begun instanceof Error) return { post() {}, listen() {}, failure: Promise.resolve(begun), terminate() {} }
  const failure = new Promise<Error>((resolve) => {
    for (const type of ['error', 'messageerror']) begun.addEventListener(type, () => resolve(new Error('the worker has failed')))
  })
  return {
    post: (message) => begun.postMessage(message),
    listen: (hear, options) => begun.addEventListener('message', ({ data }) => hear(data), options),
    failure,
    terminate: () => begun.terminate(),
  }
}

function tryTo(start: () => Worker): Worker | Error {
  try {
    return start()
  } catch (cause) {
    return new Error('the worker could not be started', { cause })
  }
}
