import { asList, asRecord, asText } from '../../content/text/decode.ts'
import type { Site } from '../site/site.ts'

/** What a build of the code tells of it. */
export interface BuiltCode {
  /** What pages name and carry. */
  pages: Pick<Site, 'app' | 'font' | 'sheet' | 'chunks' | 'questions' | 'styles' | 'bootScript'>
  /** Names the code that draws images, by its content. */
  imageCode: string
}

const WHERE = 'built code'

/** @throws DataFault when the value is no such description. */
export function parseBuiltCode(value: unknown): BuiltCode {
  const { pages, imageCode } = asRecord(value, WHERE)
  const file = asRecord(pages, WHERE)
  const text = (name: string) => asText(file[name], WHERE)
  const record = <T>(name: string, parse: (value: unknown, where: string) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(asRecord(file[name], WHERE)).map(([route, own]) => [route, parse(own, WHERE)]))
  const texts = (own: unknown) => asList(own, WHERE, asText)
  return {
    pages: {
      app: text('app'),
      font: text('font'),
      sheet: text('sheet'),
      chunks: record('chunks', texts),
      questions: record('questions', texts),
      styles: record('styles', asText),
      bootScript: text('bootScript'),
    },
    imageCode: asText(imageCode, WHERE),
  }
}
