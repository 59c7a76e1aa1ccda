import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'

/** A part of a module's text that does not count as it stands. */
interface Cut {
  start: number
  end: number
  /** What a module is imported by; empty for a comment. */
  specifier: string
}

/**
 * The SHA-256 of a built module and of every chunk that it imports, at once or late: the same wherever they lie, since neither
 * the names of chunks and the addresses of packages nor comments count, all of which hold places. `entry` is relative to the
 * folder.
 * @throws Error where a chunk is missing or can't be parsed, or where only running the code would tell which one it imports.
 */
export function hashBundle(folder: string, entry: string): string {
  const hash = createHash('sha256')
  const files = [entry]
  const numberOf = (file: string): number => (files.includes(file) ? files.indexOf(file) : files.push(file) - 1)
  // The list grows while it is gone through.
  for (const file of files) hash.update(JSON.stringify(withoutPlaces(file, readFileSync(join(folder, file), 'utf8'), numberOf)))
  return hash.digest('hex')
}

/** The text of a chunk, in parts: the chunks that it imports are numbers, in the order in which they are first named. */
function withoutPlaces(file: string, text: string, numberOf: (file: string) => number): (string | number)[] {
  const parts: (string | number)[] = []
  let end = 0
  for (const cut of cutsOf(file, text)) {
    const { specifier } = cut
    const isChunk = specifier.startsWith('./') || specifier.startsWith('../')
    parts.push(text.slice(end, cut.start), isChunk ? numberOf(posix.join(posix.dirname(file), specifier)) : withoutAddress(specifier))
    end = cut.end
  }
  return [...parts, text.slice(end)]
}

/** A package that is named by its address counts by its path within `node_modules`. */
function withoutAddress(specifier: string): string {
  if (!specifier.startsWith('file:')) return specifier
  const inPackages = specifier.split('/node_modules/').at(-1) ?? ''
  return inPackages.startsWith('file:') ? posix.basename(inPackages) : inPackages
}

/** Comments, and what a module imports or exports from elsewhere, in the order of its text. */
function cutsOf(file: string, text: string): Cut[] {
  const { module, comments, errors } = parseSync(file, text)
  const [error] = errors
  if (error) throw new Error(`${file}: ${error.message}`)
  const named = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)].flatMap(
    ({ moduleRequest }) => moduleRequest ?? [],
  )
  const cuts = [
    ...comments.map(({ start, end }) => ({ start, end, specifier: '' })),
    ...named.map(({ start, end, value }) => ({ start, end, specifier: value })),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => cutLiteral(file, start, text.slice(start, end))),
  ]
  // Several names that are exported from one module share their specifier.
  return [...new Map(cuts.map((cut) => [cut.start, cut])).values()].sort((a, b) => a.start - b.start)
}

/**
 * The bundler names the chunks that code imports late by plain literals. Whatever else is imported by a variable, as libraries
 * do whose ways we do not take, is none of them.
 */
function cutLiteral(file: string, start: number, code: string): Cut[] {
  const [, specifier] = /^(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`)$/.exec(code)?.filter((group) => group !== undefined) ?? []
  if (specifier !== undefined) return [{ start, end: start + code.length, specifier }]
  if (/["'`]/.test(code)) throw new Error(`${file}: what ${code} imports is only known when it runs`)
  return []
}
