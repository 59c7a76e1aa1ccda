import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, type Warning, WHOLE_FILE } from '../../faults/fault.ts'
import { shownFile } from '../contentFiles.ts'
import { readTextFile } from '../json/readTextFile.ts'

const MOST_BYTES = 1_000_000
/** Every page asks for it, and a mark needs no more. */
const MANY_BYTES = 50_000

/** What is wrong with `icon.svg`, which every page shows: it has to be a picture, and one that can do nothing when it is opened by itself. */
export function checkIcon(folder: string, faults: Fault[], warnings: Warning[]): void {
  const path = join(folder, 'icon.svg')
  if (!existsSync(path)) return
  const file = shownFile(path)
  const at = { file, ...WHOLE_FILE, example: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">…</svg>' }
  const read = readTextFile(path, MOST_BYTES)
  if (!read.ok) {
    faults.push({ file, ...read.fault, wanted: `an SVG in UTF-8 of at most 1 MB: ${read.fault.wanted}` })
    return
  }
  const start = read.text.replace(/^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\s)*/i, '')
  if (!/^<svg[\s/>]/.test(start))
    faults.push({ ...at, found: 'a file that does not begin as an SVG', wanted: 'an SVG picture, with <svg …> at its start' })
  else if (/<(?:script|foreignObject|iframe)\b|\son\w+\s*=|(?:href|src)\s*=\s*["']\s*(?:javascript|https?):/i.test(start)) {
    faults.push({
      ...at,
      found: 'an SVG with a script, or with something from elsewhere',
      wanted: 'shapes alone; save it anew as "plain" or "optimised" SVG',
    })
  }
  if (read.bytes.length > MANY_BYTES) {
    warnings.push({ file, text: `has ${Math.round(read.bytes.length / 1000)} KB, which every page loads; a simpler drawing will do` })
  }
}
