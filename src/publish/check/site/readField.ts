import { readFileSync } from 'node:fs'

/** A field of a file of JSON that may be anything; `undefined` where it can't be had. */
export function readField(path: string, name: string): unknown {
  try {
    const file: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof file === 'object' && file !== null && Object.hasOwn(file, name) ? Reflect.get(file, name) : undefined
  } catch {
    return undefined
  }
}
