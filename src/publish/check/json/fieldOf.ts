/** A field, or an item of a list, of what may be anything; `undefined` where it has none of its own by that name. */
export function fieldOf(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}
