import type { IgnoredPart } from '../query/filter.ts'

/**
 * A field of a view as parameters of an address. What can't be read is left out and noted among what was ignored;
 * parameters without a value ask for nothing. A field reads its own names and no others, since links gather tracking
 * parameters on their way.
 */
export interface AddressField<T> {
  /** Its parameters, in the order in which they are written. */
  names: readonly string[]
  read: (params: URLSearchParams, ignored: IgnoredPart[]) => T
  /** Nothing where the value is what an address without the field means. */
  write: (value: T) => readonly (readonly [name: string, value: string])[]
}

/** A parameter that may stand several times. `normalize` gives equal sets one order. */
export function many<T extends string>(
  name: string,
  isGood: (value: string) => value is T,
  normalize: (values: readonly T[]) => readonly T[],
): AddressField<readonly T[]> {
  return {
    names: [name],
    read: (params, ignored) => normalize(goodValues(name, isGood, params, ignored)),
    write: (values) => normalize(values).map((value) => [name, value]),
  }
}

/** A parameter of which the first that can be read counts; `fallback` is meant where there is none, and is not written. */
export function one<T extends string, D>(name: string, isGood: (value: string) => value is T, fallback: D): AddressField<T | D> {
  return {
    names: [name],
    read: (params, ignored) => goodValues(name, isGood, params, ignored)[0] ?? fallback,
    write: (value) => (value === fallback || value === null ? [] : [[name, String(value)]]),
  }
}

/** A parameter that says yes by one word, and else no. */
export function flag(name: string, word: string): AddressField<boolean> {
  const field = one(name, (value): value is string => value === word, null)
  return convert(
    field,
    (value) => value !== null,
    (isOn) => (isOn ? word : null),
  )
}

/** Any text, trimmed when it is written. */
export function freeText(name: string): AddressField<string> {
  return {
    names: [name],
    read: (params) => params.get(name) ?? '',
    write: (words) => (words.trim() === '' ? [] : [[name, words.trim()]]),
  }
}

/** A part of a view that stands in no address of it. */
export function fixed<T>(value: T): AddressField<T> {
  return { names: [], read: () => value, write: () => [] }
}

/** A field whose value is another one's in the view. */
export function convert<T, U>(field: AddressField<T>, from: (value: T) => U, to: (value: U) => T): AddressField<U> {
  return { names: field.names, read: (params, ignored) => from(field.read(params, ignored)), write: (value) => field.write(to(value)) }
}

/** Several fields as one, in this order. `normalize` gives equal views one form. */
export function group<T extends object>(
  fields: { [K in keyof T]-?: AddressField<T[K]> },
  normalize: (view: T) => T = (view) => view,
): AddressField<T> {
  const keys = Object.keys(fields) as (keyof T)[]
  return {
    names: keys.flatMap((key) => fields[key].names),
    read: (params, ignored) => normalize(Object.fromEntries(keys.map((key) => [key, fields[key].read(params, ignored)])) as T),
    write: (view) => {
      const normal = normalize(view)
      return keys.flatMap((key) => fields[key].write(normal[key]))
    },
  }
}

function goodValues<T extends string>(
  name: string,
  isGood: (value: string) => value is T,
  params: URLSearchParams,
  ignored: IgnoredPart[],
): T[] {
  return params.getAll(name).filter((value): value is T => {
    const good = isGood(value)
    if (!good && value !== '') ignored.push({ name, value })
    return good
  })
}
