import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { ContentFaults, type Fault, formatFaults, formatWarnings } from './fault.ts'

const fault = (differences: Partial<Fault> = {}): Fault => ({
  file: 'public/articles/a.json',
  line: 3,
  column: 11,
  field: 'date',
  found: '"2025-02-29"',
  wanted: 'a day that exists, as YYYY-MM-DD',
  example: '"2025-09-12"',
  ...differences,
})

test('a fault says where it is, what was found, what is wanted and how that looks', () => {
  expect(formatFaults([fault()])).toBe(
    [
      'public/articles/a.json:3:11  date',
      '  found    "2025-02-29"',
      '  wanted   a day that exists, as YYYY-MM-DD',
      '  example  "2025-09-12"',
      '',
      '1 fault in 1 file. Nothing was written; the last good site is as it was.',
    ].join('\n'),
  )
})

test('a fault of a whole file names no field, and an example may be missing', () => {
  expect(formatFaults([fault({ field: '', example: '', line: 1, column: 1 })])).toMatch(
    /^public\/articles\/a\.json:1:1\n {2}found .*\n {2}wanted .*\n\n1 fault/,
  )
})

test('faults are sorted by file, line and column, whatever their order', () => {
  const faults = [
    fault({ file: 'b.json', line: 2, column: 1 }),
    fault({ file: 'a.json', line: 10, column: 1 }),
    fault({ file: 'a.json', line: 9, column: 7 }),
    fault({ file: 'a.json', line: 9, column: 3 }),
  ]
  const places = formatFaults(faults).match(/^\S+\.json:\d+:\d+/gm)
  expect(places).toEqual(['a.json:9:3', 'a.json:9:7', 'a.json:10:1', 'b.json:2:1'])
  expect(formatFaults(faults)).toContain('4 faults in 2 files.')
})

test('the error that stops a build lists every fault', () => {
  const faults = [fault(), fault({ field: 'title' })]
  const error = new ContentFaults(faults)
  expect(error.message).toBe(formatFaults(faults))
  expect(error.faults).toEqual(faults)
})

test('warnings are sorted, one a line', () => {
  const warnings = [
    { file: 'b.json', text: 'x' },
    { file: 'a.json', text: 'z' },
    { file: 'a.json', text: 'y' },
  ]
  expect(formatWarnings(warnings)).toBe('a.json: y\na.json: z\nb.json: x')
})

// Otherwise Vite shows every fault a second time, as an object, with the place in our code that found it.
test('a build that is stopped by faults shows their words alone', () => {
  const faults = new ContentFaults([{ file: 'a.json', line: 1, column: 1, field: 'date', found: 'nothing', wanted: 'a day', example: '' }])
  expect(inspect(faults)).toBe(faults.message)
})
