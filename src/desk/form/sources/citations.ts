import type { ArticleEditing } from '../../articleEditing.ts'
import type { FieldPath } from '../../deskAnswers.ts'
import type { Change } from '../read/change.ts'
import { itemsOf, valueAt } from '../read/readValue.ts'
import { renumberCitations } from './renumberCitations.ts'

interface CitingText {
  path: FieldPath
  text: string
}

/** The texts of an article that may cite sources, each with its path: as the check counts them. */
function citingTexts(fields: unknown): CitingText[] {
  const paths: FieldPath[] = [
    ...itemsOf(valueAt(fields, ['body'])).flatMap((block, place) => [
      ['body', place],
      ...['heading', 'quote', 'by', 'caption'].map((key) => ['body', place, key]),
      ...itemsOf(valueAt(block, ['list'])).map((_, item) => ['body', place, 'list', item]),
    ]),
    ...itemsOf(valueAt(fields, ['whyItMatters'])).map((_, place) => ['whyItMatters', place]),
    ...itemsOf(valueAt(fields, ['terms'])).map((_, place) => ['terms', place, 'value']),
    ['note'],
  ]
  return paths.flatMap((path) => {
    const text = valueAt(fields, path)
    return typeof text === 'string' ? [{ path, text }] : []
  })
}

const counts = new WeakMap<object, ReadonlyMap<string, number>>()

/** How often an article cites its source at a place. */
export function countCitations(fields: ArticleEditing['fields'], place: number): number {
  if (fields === null) return 0
  const counted = counts.get(fields) ?? countAll(fields)
  counts.set(fields, counted)
  return counted.get(String(place + 1)) ?? 0
}

/** By the numbers as they are written. */
function countAll(fields: unknown): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  for (const { text } of citingTexts(fields)) {
    for (const [, number = ''] of text.matchAll(/\[\^(\d+)\]/g)) all.set(number, (all.get(number) ?? 0) + 1)
  }
  return all
}

/** The changes of texts when sources move: `to` has for each place of a source its new one, `null` where it goes. */
export function citationChanges(fields: unknown, to: readonly (number | null)[]): Change[] {
  return citingTexts(fields).flatMap(({ path, text }) => {
    const value = renumberCitations(text, to)
    return value === text ? [] : [{ path, value }]
  })
}
