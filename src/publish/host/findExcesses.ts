import { formatList, formatNumber } from '../../content/text/formatNumber.ts'
import { formatMegabytes } from '../progress/formatMegabytes.ts'
import { type SiteFile, type Weight, weighFiles } from '../progress/weighFiles.ts'
import type { HostFacts } from './hostFacts.ts'
import type { Excess } from './hostFault.ts'
import { remedyFor } from './remedies.ts'

/** In what a site is more than a host takes. */
export function findExcesses({ plan, limits }: HostFacts, files: readonly SiteFile[]): Excess[] {
  const { files: mostFiles = Infinity, bytes: mostBytes = Infinity, bytesOfFile = Infinity, filesInFolder = Infinity } = limits
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const excesses: Excess[] = []
  if (files.length > mostFiles) {
    excesses.push({
      found: `${formatNumber(files.length)} files: ${byKind(files, (weight) => weight.files, formatNumber)}`,
      wanted: `at most ${formatNumber(mostFiles)}${plan === undefined ? '' : `, as ${plan} takes`}`,
      remedy: remedyFor('files', files),
    })
  }
  if (bytes > mostBytes) {
    excesses.push({
      found: `${formatMegabytes(bytes)}: ${byKind(files, (weight) => weight.bytes, formatMegabytes)}`,
      wanted: `at most ${formatMegabytes(mostBytes)}`,
      remedy: remedyFor('bytes', files),
    })
  }
  const large = files.filter((file) => file.bytes > bytesOfFile).sort((a, b) => b.bytes - a.bytes)
  if (large.length > 0) {
    excesses.push({
      found: nameLargest(large),
      wanted: `at most ${formatMegabytes(bytesOfFile)} a file`,
      remedy: remedyFor('bytes', large),
    })
  }
  for (const [folder, count] of countEntries(files)) {
    if (count <= filesInFolder) continue
    const inside = files.filter(({ path }) => path.startsWith(`${folder}/`))
    excesses.push({
      found: `${formatNumber(count)} files and folders in ${folder === '' ? "the site's root" : `${folder}/`}`,
      wanted: `at most ${formatNumber(filesInFolder)} in a folder`,
      remedy: remedyFor('files', inside),
    })
  }
  return excesses
}

/** "pages 1,311, pictures 1,005", the most first. */
function byKind(files: readonly SiteFile[], measure: (weight: Weight) => number, format: (value: number) => string): string {
  const weights = weighFiles(files).toSorted((a, b) => measure(b) - measure(a))
  return weights.map((weight) => `${weight.kind} ${format(measure(weight))}`).join(', ')
}

/** "a.json (40.2 MB), b.json (31.0 MB) and 5 more files" */
function nameLargest(large: readonly SiteFile[]): string {
  const names = large.slice(0, 3).map(({ path, bytes }) => `${path} (${formatMegabytes(bytes)})`)
  const more = large.length - names.length
  return formatList([...names, ...(more > 0 ? [`${formatNumber(more)} more`] : [])])
}

/** How many files and folders lie right in each folder. */
function countEntries(files: readonly SiteFile[]): Map<string, number> {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  const add = (path: string) => {
    if (path === '' || seen.has(path)) return
    seen.add(path)
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
    add(folder)
  }
  for (const { path } of files) add(path)
  return counts
}
