import { compareText } from '../../content/text/compareText.ts'
import { PublisherFault } from './publisherFault.ts'

/** Something wrong in the content, put so that whoever wrote it can mend it at once. */
export interface Fault {
  /** As the publisher would open it, relative to where the command was run. */
  file: string
  /** Both from one. */
  line: number
  column: number
  /** The field, as `sources[1].url`; empty where the whole file is meant. */
  field: string
  /** The way to the field, where it is one of a file of JSON. */
  path?: readonly (string | number)[]
  found: string
  wanted: string
  example: string
}

/** The place of a fault that no line of the file has to itself. */
export const WHOLE_FILE = { line: 1, column: 1, field: '' }

/** Of one kind in one file; the first are likely to be the cause of the rest. */
export const MOST_FAULTS = 100

/** Says of how many faults there is no more to be said. */
export function moreFaults(file: string, count: number): Fault {
  return { file, ...WHOLE_FILE, found: `${count} more faults`, wanted: 'these mended first', example: '' }
}

/** What does not stop a build, but may be a mistake. */
export interface Warning {
  file: string
  text: string
}

/** Stops the build. Its message lists every fault, sorted by file and line. */
export class ContentFaults extends PublisherFault {
  override readonly name = 'ContentFaults'
  /** `ofDrafts`: what is wrong beside these with drafts, which stops nothing. */
  constructor(
    readonly faults: readonly Fault[],
    readonly ofDrafts: readonly Fault[] = [],
  ) {
    super(formatFaults(faults))
  }
}

const NOTHING_WRITTEN = 'Nothing was written; the last good site is as it was.'

/** All faults, with what comes of them. */
export function formatFaults(faults: readonly Fault[], consequence: string = NOTHING_WRITTEN): string {
  const sorted = faults.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column)
  const files = new Set(faults.map(({ file }) => file)).size
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}`
  return `${sorted.map(formatFault).join('\n\n')}\n\n${count}. ${consequence}`
}

export function formatWarnings(warnings: readonly Warning[]): string {
  return warnings
    .toSorted((a, b) => compareText(a.file, b.file) || compareText(a.text, b.text))
    .map(({ file, text }) => `${file}: ${text}`)
    .join('\n')
}

function formatFault({ file, line, column, field, found, wanted, example }: Fault): string {
  const rows = [`${file}:${line}:${column}${field && `  ${field}`}`, `  found    ${found}`, `  wanted   ${wanted}`]
  if (example) rows.push(`  example  ${example}`)
  return rows.join('\n')
}
