import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../faults/fault.ts'
import type { OwnRedirect } from '../../site/ownRedirect.ts'
import { readRedirectsFile } from '../contentFiles.ts'

/** A redirect with where it stands. */
export interface ReadRedirect extends OwnRedirect {
  file: string
  line: number
  column: number
}

/**
 * The addresses of `redirects.json` that lead on: `{ "/old/": "/articles/new/" }`, paths of this site. What was a page of a folder is
 * written with a slash at its end or without one; other names, such as `/old.html`, are those of files.
 */
export function readRedirects(folder: string, faults: Fault[]): ReadRedirect[] {
  const path = join(folder, 'redirects.json')
  if (!existsSync(path)) return []
  const read = readRedirectsFile(path)
  if (!read.ok) {
    faults.push(...read.faults)
    return []
  }
  const { file, json, value } = read
  const redirects = Object.entries(value).map(([from, to]) => ({ from: withSlash(from), to, file, ...json.positionOf([from]) }))
  const seen = new Set<string>()
  for (const { from, to, line, column } of redirects) {
    const at = { file, line, column, field: from, example: '"/old/": "/articles/new/"' }
    if (seen.has(from)) faults.push({ ...at, found: `${from} for the second time`, wanted: 'each address once' })
    if (from === withSlash(to)) faults.push({ ...at, found: 'an address that leads to itself', wanted: 'the address of another page' })
    const path = followed(redirects, from)
    const end = path.at(-1)
    if (path.length > 1) {
      const wanted = end === null ? 'the address of a page' : `the page where it ends: ${end}`
      faults.push({ ...at, found: end === null ? `${to}, which leads in a circle` : `${to}, which leads on itself`, wanted })
    }
    seen.add(from)
  }
  return redirects
}

/** Where an address leads, step by step; `null` at the end of a circle. */
function followed(redirects: readonly OwnRedirect[], from: string): (string | null)[] {
  const steps: string[] = []
  const passed = new Set<string>()
  for (let at = from; !passed.has(at); ) {
    passed.add(at)
    const next = redirects.find((other) => other.from === at)
    if (!next || withSlash(next.to) === at) return steps
    steps.push(next.to)
    at = withSlash(next.to)
  }
  return [...steps, null]
}

function withSlash(path: string): string {
  return /\.[^/]+$|\/$/.test(path) ? path : `${path}/`
}
