import type { Figure } from './figure.ts'
import type { BuildMeasures } from './measureBuild.ts'
import type { RebuildMeasures } from './measureRebuilds.ts'

/** What a build may take and make: seconds, megabytes, files. What is left out has no budget. */
interface Budget {
  cold?: number
  unchanged?: number
  /** One article added, or corrected. */
  change?: number
  largest?: number
  all?: number
  megabytes?: number
  files?: number
}

/** By the number of articles. */
const BUDGETS: Readonly<Record<number, Budget>> = {
  10000: { cold: 45, change: 6, largest: 1_200, all: 1_600, megabytes: 700, files: 25_000 },
  100000: { cold: 300, change: 20, all: 2_000 },
}
const OWN_BUDGET: Budget = { cold: 10, unchanged: 1.5, megabytes: 45, files: 2_000 }

/** The figures of builds of so many articles: from nothing, and again. */
export function buildFigures(size: number, cold: BuildMeasures, { unchanged, added, corrected }: RebuildMeasures): Figure[] {
  const budget = BUDGETS[size] ?? {}
  const name = `build of ${size}`
  return [
    ...coldFigures(name, cold, budget),
    seconds(`${name}, nothing changed`, unchanged, budget.unchanged),
    seconds(`${name}, one article added`, added, budget.change),
    seconds(`${name}, one article corrected`, corrected, budget.change),
  ]
}

/** Those of our own archive. */
export function ownFigures(cold: BuildMeasures, unchanged: BuildMeasures): Figure[] {
  const name = 'build of our own archive'
  return [...coldFigures(name, cold, OWN_BUDGET), seconds(`${name}, nothing changed`, unchanged, OWN_BUDGET.unchanged)]
}

function coldFigures(name: string, cold: BuildMeasures, budget: Budget): Figure[] {
  const { largest, all } = cold.memory
  return [
    seconds(`${name}, from nothing`, cold, budget.cold),
    { name: `${name}, memory of the largest process`, value: largest / 1e6, unit: 'MB', ...limit(budget.largest) },
    { name: `${name}, memory of all`, value: all / 1e6, unit: 'MB', ...limit(budget.all), note: 'pages that they share count for each' },
    { name: `${name}, output`, value: cold.outputBytes / 1e6, unit: 'MB', ...limit(budget.megabytes), note: 'uncompressed' },
    { name: `${name}, files`, value: cold.outputFiles, unit: '', ...limit(budget.files) },
  ]
}

/** How long a build took, with the memory that it had where that is not told by itself. */
function seconds(name: string, measures: BuildMeasures, most: number | undefined): Figure {
  const note = `${Math.round(measures.memory.all / 1e6)} MB of memory`
  return { name, value: measures.seconds, unit: 's', ...limit(most), note }
}

function limit(most: number | undefined): Pick<Figure, 'most'> {
  return most === undefined ? {} : { most }
}
