import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { EMPTY_FILTER } from './filter.ts'
import { deriveHistogram } from './histogram.ts'
import { monthsOf } from './monthsOf.ts'
import { deriveSpanCounts } from './spanCounts.ts'

const archive = memoryArchive(
  {
    a: articleFile({ date: '2024-11-30', companies: ['openai'], kind: 'cloud' }),
    b: articleFile({ date: '2025-02-01', companies: ['openai', 'microsoft'], kind: 'chips' }),
    c: articleFile({ date: '2025-02-28', companies: ['microsoft'], kind: 'chips' }),
  },
  ['openai', 'microsoft'],
)
const asked = (parts: Partial<typeof EMPTY_FILTER>, scope: string | null = null) => ({ filter: { ...EMPTY_FILTER, ...parts }, scope })

test('every month from the first to the last has its counts, months without news too', async () => {
  const histogram = await deriveHistogram(archive, asked({ companies: ['microsoft'] }))
  expect(histogram).toEqual({ start: '2024-11', totals: [1, 0, 0, 2], counts: [0, 0, 0, 2] })
  expect(monthsOf(histogram)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02'])
})

test('the dates of the filter leave the counts alone', async () => {
  expect((await deriveHistogram(archive, asked({ from: '2025-02-01' }))).counts).toEqual([1, 0, 0, 2])
})

test("a company's page counts its own articles", async () => {
  const { totals, counts } = await deriveHistogram(archive, asked({ kinds: ['chips'] }, 'openai'))
  expect([totals, counts]).toEqual([
    [1, 0, 0, 1],
    [0, 0, 0, 1],
  ])
})

test('an archive without articles has no months', async () => {
  const histogram = await deriveHistogram(memoryArchive({}, []), asked({}))
  expect([histogram.start, monthsOf(histogram)]).toEqual([null, []])
})

test('spans are counted under the rest of the filter, whatever its dates', async () => {
  const spans = [
    { from: null, to: null },
    { from: '2025-02-01', to: '2025-02-27' },
    { from: '2025-02-02', to: null },
  ]
  expect(await deriveSpanCounts(archive, asked({ kinds: ['chips'], from: '2020-01-01', to: '2020-01-02' }), spans)).toEqual([2, 1, 1])
})
