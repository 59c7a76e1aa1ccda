/*
 * What a service worker has in place of a window, as far as it is used here. TypeScript's own library for workers can't stand
 * beside the one for pages.
 */

/** An event whose worker is kept alive until something is done. */
export interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

/** A request of a page. `preloadResponse` began while the worker was being started; nothing where that is not supported. */
export interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  readonly preloadResponse?: Promise<unknown>
  respondWith(answer: Promise<Response>): void
}

interface WorkerEvents {
  install: ExtendableEvent
  activate: ExtendableEvent
  fetch: FetchEvent
  message: ExtendableEvent & { readonly data: unknown }
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly { url: string }[]>
  }
  skipWaiting(): Promise<void>
  addEventListener<K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void): void
}
