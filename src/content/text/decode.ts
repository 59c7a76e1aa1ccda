/*
 * Decoders: each turns a value that is `unknown` into one of a type, or throws a DataFault that names the place. They check
 * only what the code relies on, since the build has held the same files against the full schema already (articleSchema.ts),
 * whose library is too large to send to readers.
 */

/** Data that arrived, but not in the promised form. `where` names the part, such as `articles/x.json: date`. */
export class DataFault extends Error {
  override readonly name = 'DataFault'
  constructor(
    readonly where: string,
    expected: string,
  ) {
    super(`${where}: ${expected} expected`)
  }
}

export function asRecord(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new DataFault(where, 'an object')
  return value as Record<string, unknown>
}

export function asText(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new DataFault(where, 'text')
  return value
}

export function asNumber(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new DataFault(where, 'a number')
  return value
}

/** A list whose items the decoder `item` reads. Its place is spelt out for the item that has a fault: for all of ten thousand it takes longer than to read them. */
export function asList<T>(value: unknown, where: string, item: (value: unknown, where: string) => T): T[] {
  if (!Array.isArray(value)) throw new DataFault(where, 'a list')
  return value.map((entry: unknown, index) => {
    try {
      return item(entry, where)
    } catch {
      return item(entry, `${where}[${index}]`)
    }
  })
}

export function asTextOrNull(value: unknown, where: string): string | null {
  return value === undefined || value === null ? null : asText(value, where)
}

/** A list that may be left out, which is the same as an empty one. */
export function asOptionalList<T>(value: unknown, where: string, item: (value: unknown, where: string) => T): T[] {
  return value === undefined ? [] : asList(value, where, item)
}
