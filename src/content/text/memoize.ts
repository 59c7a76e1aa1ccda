/** The same function, which works out its answer for each object once. For objects that nobody changes. */
export function memoize<Key extends object, T>(derive: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { answer: T }>()
  return (key) => {
    const found = known.get(key) ?? { answer: derive(key) }
    known.set(key, found)
    return found.answer
  }
}
