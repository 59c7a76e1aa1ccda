import { readdirSync } from 'node:fs'
import type { IsKept } from './keptNames.ts'
import { type Replaceable, STAGE } from './outFolder.ts'
import { listFiles } from './writtenFiles.ts'

/** What the build before has written, relative to the output folder: as it has listed it, or as far as that can be known. */
export function findWrittenBefore(
  final: string,
  replaceable: Replaceable,
  listed: ReadonlySet<string> | null,
  fresh: readonly string[],
  isKept: IsKept,
): Iterable<string> {
  if (replaceable !== 'everything' && listed) return listed
  if (replaceable === 'nothing' || replaceable === 'written') return []
  const roots = new Set(fresh.map(rootOf))
  return readdirSync(final, { withFileTypes: true })
    .filter(({ name }) => name !== STAGE && (replaceable === 'everything' || roots.has(name)))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(final, entry.name) : [entry.name]))
    .filter((path) => listed?.has(path) || !isKept(path))
}

function rootOf(path: string): string {
  return path.split('/')[0] ?? path
}
