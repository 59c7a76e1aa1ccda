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

/** How often an article cites its source at a place. */
export function countCitations(fields: unknown, place: number): number {
  return citingTexts(fields).reduce((sum, { text }) => sum + text.split(`[^${place + 1}]`).length - 1, 0)
}

/** The changes of texts when sources move: `to` has for each place of a source its new one, `null` where it goes. */
export function citationChanges(fields: unknown, to: readonly (number | null)[]): Change[] {
  return citingTexts(fields).flatMap(({ path, text }) => {
    const value = renumberCitations(text, to)
    return value === text ? [] : [{ path, value }]
  })
}
