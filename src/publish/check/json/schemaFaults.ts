import type { z } from 'zod'
import type { Fault } from '../../faults/fault.ts'
import { closestMatch } from './closestMatch.ts'
import type { FieldHints } from './fieldHints.ts'
import { fieldOf } from './fieldOf.ts'
import { fieldAt, type JsonPath, type JsonText } from './jsonText.ts'
import { quoteValue } from './quoteValue.ts'

/** What there is to say of a value beyond what its field wants; `null` where there is nothing. */
export type WordsOf = (path: JsonPath, value: unknown) => Pick<Fault, 'wanted' | 'example'> | null

/** A file of a format: its text, what it holds, and what its fields want. */
interface FileOfFormat {
  file: string
  json: JsonText
  value: unknown
  hints: FieldHints
  wordsOf: WordsOf
}

/** What the schema finds wrong, in the words of its fields: one fault, or one for each field that it does not know. */
export function schemaFaults(issue: z.core.$ZodIssue, { file, json, value, hints, wordsOf }: FileOfFormat): Fault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  const meant = issue.code === 'invalid_union' ? formThatIsMeant(issue.errors, valueAt(value, path)) : null
  if (meant) {
    return meant.flatMap((inner) => schemaFaults({ ...inner, path: [...path, ...inner.path] }, { file, json, value, hints, wordsOf }))
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(file, json, [...path, key], hints))
  if (issue.code === 'invalid_key') {
    const [{ message } = issue] = issue.issues
    const { wanted, example } = wordsOf(path, path.at(-1)) ?? { wanted: message, example: hints.of(path.slice(0, -1)).example }
    return [{ file, ...json.positionOfKey(path), ...fieldAt(path), found: `the name ${quoteValue(path.at(-1))}`, wanted, example }]
  }
  const hint = hints.of(path)
  const found = valueAt(value, path)
  const words = wordsOf(path, found)
  const wanted = words?.wanted ?? (hint.wanted || issue.message)
  return [
    {
      file,
      ...json.positionOf(path),
      ...fieldAt(path),
      found: found === undefined ? 'nothing; the field is missing' : quoteValue(found),
      wanted: found === null ? `${wanted}; a field without a value is left out` : wanted,
      example: words?.example || hint.example,
    },
  ]
}

/**
 * Where a value may have one of several forms: what is wrong with the one of them that has most of its fields, so that what is told
 * is about these; `null` where no form has any, or two have as many.
 */
function formThatIsMeant(forms: readonly (readonly z.core.$ZodIssue[])[], found: unknown): readonly z.core.$ZodIssue[] | null {
  const fields = typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.keys(found).length : 0
  const known = forms.map((issues) => fields - issues.reduce((sum, issue) => sum + unknownIn(issue, fields), 0))
  const most = Math.max(...known)
  return most > 0 && known.filter((count) => count === most).length === 1 ? (forms[known.indexOf(most)] ?? null) : null
}

/** How many fields an issue says that a form does not have: all, where the form is no object at all. */
function unknownIn(issue: z.core.$ZodIssue, fields: number): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length
  return issue.path.length === 0 ? fields : 0
}

function unknownField(file: string, json: JsonText, path: JsonPath, hints: FieldHints): Fault {
  const parent = path.slice(0, -1)
  const known = hints.fieldsAt(parent)
  const name = String(path.at(-1))
  const place = { file, ...json.positionOfKey(path), ...fieldAt(path) }
  // One form of the object has the field, and others of its fields make it another form.
  if (known.includes(name)) return { ...place, found: `the field "${name}" beside others that do not go with it`, ...hints.of(parent) }
  const meant = closestMatch(name, known)
  return {
    ...place,
    found: `the field "${name}", which the format does not have`,
    wanted: meant ? `did you mean "${meant}"?` : `one of ${known.join(', ')}`,
    example: meant ? hints.of([...parent, meant]).example : '',
  }
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, part) => fieldOf(inner, part), value)
}
