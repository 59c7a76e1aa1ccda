/** A value that changes, and those who want to know. For `useSyncExternalStore`. */
export class Store<T extends object> {
  readonly #listeners = new Set<() => void>()
  #value: T
  constructor(value: T) {
    this.#value = value
  }
  readonly get = (): T => this.#value
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  set(change: Partial<T>): void {
    this.#value = { ...this.#value, ...change }
    for (const listener of this.#listeners) listener()
  }
}
