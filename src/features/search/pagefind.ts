import { LoadError } from '../../data/loadError.ts'

/** What this code uses of Pagefind's own module (https://pagefind.app/docs/api/). */
export interface Pagefind {
  createInstance(options: object): PagefindInstance
}
export interface PagefindInstance {
  init(): Promise<unknown>
  search(term: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>
}

/** @throws LoadError where what was loaded from `where` is something else. */
export function asPagefind(module: unknown, where: string): Pagefind {
  if (typeof module === 'object' && module !== null && 'createInstance' in module && typeof module.createInstance === 'function') {
    return module as Pagefind
  }
  throw new LoadError('unexpected', `data/${where}`)
}
