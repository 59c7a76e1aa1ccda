import { expect, test } from 'vitest'
import { buildFigures, ownFigures } from './buildFigures.ts'
import { formatTable } from './formatTable.ts'
import type { BuildMeasures } from './measureBuild.ts'

const measures = (differences: Partial<BuildMeasures> = {}): BuildMeasures => ({
  seconds: 40,
  memory: { largest: 900e6, all: 1_700e6 },
  outputBytes: 650e6,
  outputFiles: 26_000,
  ...differences,
})
const rebuilds = { unchanged: measures({ seconds: 2 }), added: measures({ seconds: 5 }), corrected: measures({ seconds: 7 }) }

test('builds are judged by their size: from nothing, again, and after a change', () => {
  const rows = formatTable(buildFigures(10_000, measures(), rebuilds))
    .split('\n')
    .slice(1)
  expect(rows.map((row) => row.replace(/ {2,}/g, '|'))).toEqual([
    'build of 10000, from nothing|40.0 s|45.0 s|holds|1700 MB of memory',
    'build of 10000, memory of the largest process|900.0 MB|1200.0 MB|holds',
    'build of 10000, memory of all|1700.0 MB|1600.0 MB|MISSED|pages that they share count for each',
    'build of 10000, output|650.0 MB|700.0 MB|holds|uncompressed',
    'build of 10000, files|26000|25000|MISSED',
    'build of 10000, nothing changed|2.0 s|1700 MB of memory',
    'build of 10000, one article added|5.0 s|6.0 s|holds|1700 MB of memory',
    'build of 10000, one article corrected|7.0 s|6.0 s|MISSED|1700 MB of memory',
  ])
})

test('a size without budgets is not judged', () => {
  expect(buildFigures(100, measures(), rebuilds).filter(({ most }) => most !== undefined)).toEqual([])
})

test('our own archive has budgets of its own', () => {
  const judged = ownFigures(measures({ seconds: 8, outputBytes: 44e6, outputFiles: 2_100 }), measures({ seconds: 1 }))
  expect(judged.flatMap(({ name, most }) => (most === undefined ? [] : [`${name}: ${most}`]))).toEqual([
    'build of our own archive, from nothing: 10',
    'build of our own archive, output: 45',
    'build of our own archive, files: 2000',
    'build of our own archive, nothing changed: 1.5',
  ])
})
