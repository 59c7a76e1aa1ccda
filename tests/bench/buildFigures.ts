import type { Figure } from './figure.ts'
import type { BuildMeasures } from './measureBuild.ts'

/** What a build of so many articles may take: seconds, and megabytes of memory. */
const BUDGETS: Readonly<Record<number, { seconds: number; memory: number }>> = {
  10000: { seconds: 15, memory: 700 },
  100000: { seconds: 200, memory: 1_500 },
}

export function buildFigures(size: number, { seconds, peakBytes, outputBytes, outputFiles }: BuildMeasures): Figure[] {
  const budget = BUDGETS[size]
  return [
    { name: `build of ${size} articles`, value: seconds, unit: 's', ...(budget && { most: budget.seconds }) },
    { name: `build of ${size}, peak memory`, value: peakBytes / 1e6, unit: 'MB', ...(budget && { most: budget.memory }) },
    { name: `build of ${size}, output`, value: outputBytes / 1e6, unit: 'MB', note: `${outputFiles} files, uncompressed` },
  ]
}
