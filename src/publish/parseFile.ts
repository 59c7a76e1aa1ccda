import type { z } from 'zod'
import type { Fault } from './fault.ts'
import { FieldHints } from './fieldHints.ts'
import { formatPath, type JsonPath, JsonText } from './jsonText.ts'
import { findNearest } from './nearest.ts'

/** A file that has been read: what it holds, or what is wrong with it. */
export type ParsedFile<T> = { ok: true; value: T; json: JsonText } | { ok: false; faults: Fault[] }

/** Makes a function that reads files of one format. Every fault of a file is found in one go. */
export function createFileParser<T>(schema: z.ZodType<T>): (file: string, text: string) => ParsedFile<T> {
  const hints = new FieldHints(schema)
  return (file, text) => {
    const json = new JsonText(text)
    let value: unknown
    try {
      value = JSON.parse(text) as unknown
    } catch {
      const error = json.findSyntaxError() ?? { line: 1, column: 1, found: 'text that is no JSON', wanted: 'JSON' }
      return { ok: false, faults: [{ file, field: '', example: '', ...error }] }
    }
    const result = schema.safeParse(value)
    if (result.success) return { ok: true, value: result.data, json }
    return { ok: false, faults: result.error.issues.flatMap((issue) => toFaults(file, json, value, issue, hints)) }
  }
}

function toFaults(file: string, json: JsonText, value: unknown, issue: z.core.$ZodIssue, hints: FieldHints): Fault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(file, json, [...path, key], hints))
  const hint = hints.of(path)
  const found = valueAt(value, path)
  return [
    {
      file,
      ...json.positionOf(path),
      field: formatPath(path),
      found: found === undefined ? 'nothing; the field is missing' : quoteValue(found),
      wanted: hint.wanted || issue.message,
      example: hint.example,
    },
  ]
}

function unknownField(file: string, json: JsonText, path: JsonPath, hints: FieldHints): Fault {
  const parent = path.slice(0, -1)
  const known = hints.fieldsAt(parent)
  const name = String(path.at(-1))
  const meant = findNearest(name, known)
  return {
    file,
    ...json.positionOfKey(path),
    field: formatPath(path),
    found: `the field "${name}", which the format does not have`,
    wanted: meant ? `did you mean "${meant}"?` : `one of ${known.join(', ')}`,
    example: meant ? hints.of([...parent, meant]).example : '',
  }
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  )
}

/** A value as it stands in the file, cut to a line. */
export function quoteValue(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
