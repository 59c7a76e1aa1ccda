import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { type Fault, MOST_FAULTS, moreFaults } from '../../faults/fault.ts'
import { FieldHints } from './fieldHints.ts'
import { findUnprintable } from './findUnprintable.ts'
import { fieldAt, type JsonPath, JsonText, type Position } from './jsonText.ts'
import { quoteValue } from './quoteValue.ts'
import { MOST_NESTED, scanJson } from './scanJson.ts'
import { schemaFaults, type WordsOf } from './schemaFaults.ts'

/**
 * A file that has been read: what it holds, as it is published, or what is wrong with it, and, where it is JSON, what it holds
 * all the same.
 */
export type ParsedFile<T> =
  | { ok: true; value: T; json: JsonText; published: string }
  | { ok: false; faults: Fault[]; partly?: { json: JsonText; value: unknown; broken: ReadonlySet<string> } }

/**
 * Makes a function that reads files of one format. Every fault of a file is found in one go. `wordsOf` says of values what their
 * fields do not.
 */
export function createFileParser<T>(schema: z.ZodType<T>): (file: string, text: string, wordsOf?: WordsOf) => ParsedFile<T> {
  const hints = new FieldHints(schema)
  return (file, text, wordsOf = () => null) => {
    const json = new JsonText(text)
    const fault = (place: Position, found: string, wanted: string, path: JsonPath = []): Fault => ({
      file,
      ...place,
      ...fieldAt(path),
      found,
      wanted,
      example: '',
    })
    const { tooDeep, repeated } = scanJson(text)
    if (tooDeep !== null) {
      const found = `lists or objects in each other, more than ${MOST_NESTED} deep`
      return { ok: false, faults: [fault(json.positionAt(tooDeep), found, 'the fields of the format, which need four')] }
    }
    let value: unknown
    try {
      value = JSON.parse(text) as unknown
    } catch {
      const error = json.findSyntaxError() ?? { line: 1, column: 1, found: 'text that is no JSON', wanted: 'JSON', example: '' }
      return { ok: false, faults: [{ file, field: '', ...error }] }
    }
    const twice = repeated.map(({ path, offset, first }) => {
      const found = `the field ${quoteValue(path.at(-1))} for the second time`
      const wanted = `each field once; delete this one or that of line ${json.positionAt(first).line}`
      return fault(json.positionAt(offset), found, wanted, path)
    })
    const unprintable = findUnprintable(value).map(({ path, found }) =>
      fault(json.positionOf(path), found, 'whole, visible characters; type the text anew', path),
    )
    const result = schema.safeParse(value)
    const issues = result.success ? [] : result.error.issues
    const found = [twice, unprintable, issues]
    const count = found.reduce((sum, { length }) => sum + length, 0)
    const shown = found.reduce((sum, { length }) => sum + Math.min(length, MOST_FAULTS), 0)
    if (result.success && count === 0) return { ok: true, value: result.data, json, published: formatPublished(text, value, result.data) }
    const faults = [
      ...twice.slice(0, MOST_FAULTS),
      ...unprintable.slice(0, MOST_FAULTS),
      ...issues.slice(0, MOST_FAULTS).flatMap((issue) => schemaFaults(issue, { file, json, value, hints, wordsOf })),
    ]
    if (count > shown) faults.push(moreFaults(file, count - shown))
    const broken = new Set(issues.map(({ path }) => String(path[0] ?? '')))
    return { ok: false, faults, partly: { json, value, broken } }
  }
}

/** What was checked is what is published: the file as it was written, or, where blanks were taken off, as it was read. */
function formatPublished(text: string, written: unknown, checked: unknown): string {
  return isDeepStrictEqual(written, checked) ? text : `${JSON.stringify(checked, null, 2)}\n`
}
