import { isReachable } from './isReachable.ts'
import { LoadError } from './loadError.ts'

/** A part of the app's code that is fetched when it is needed. */
export interface Retryable<T> {
  /**
   * The code. It is fetched once; a failure is forgotten, so that the next call asks anew.
   * @throws LoadError: `offline` where the site does not answer either, else `unexpected`
   */
  load: () => Promise<T>
  /** The code where it is there already. */
  peek: () => T | null
}

/**
 * The one way in which code is fetched late. The caches of React and of the router keep the promise of an import for ever,
 * rejected or not, and an import that fails says nothing of why.
 */
export function retryable<T>(fetchCode: () => Promise<T>): Retryable<T> {
  let loaded: { code: T } | null = null
  let loading: Promise<T> | null = null
  const fetchOnce = async () => {
    try {
      loaded = { code: await fetchCode() }
      return loaded.code
    } catch (cause) {
      const failure = (await isReachable()) ? 'unexpected' : 'offline'
      loading = null
      throw new LoadError(failure, 'the code of this part', { cause })
    }
  }
  return {
    load: () => {
      loading ??= fetchOnce()
      return loading
    },
    peek: () => loaded?.code ?? null,
  }
}
