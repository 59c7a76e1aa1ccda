import { readdirSync } from 'node:fs'
import { isOfHost, type Replaceable, STAGE } from './outFolder.ts'
import { listFiles } from './writtenFiles.ts'

/** What the build before has written, relative to the output folder: as it has listed it, or as far as that can be known. */
export function findWrittenBefore(
  final: string,
  replaceable: Replaceable,
  listed: ReadonlySet<string> | null,
  fresh: readonly string[],
): Iterable<string> {
  if (listed) return listed
  if (replaceable === 'nothing' || replaceable === 'written') return []
  const roots = new Set(fresh.map(rootOf))
  const isOld = replaceable === 'alike' ? (name: string) => roots.has(name) : (name: string) => !isOfHost(name)
  return readdirSync(final, { withFileTypes: true })
    .filter(({ name }) => isOld(name) && name !== STAGE)
    .flatMap((entry) => (entry.isDirectory() ? listFiles(final, entry.name) : [entry.name]))
}

function rootOf(path: string): string {
  return path.split('/')[0] ?? path
}
