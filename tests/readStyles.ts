import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The styles that a built page has before the app is there: in the page, or in the file that it names. */
export function readStyles(html: string, folder: string): string {
  const [, inline] = /<style>(.*?)<\/style>/s.exec(html) ?? []
  if (inline !== undefined) return inline
  const [, name] = /<link rel="stylesheet" href="[^"]*(assets\/[^"]*)">/.exec(html) ?? []
  return name === undefined ? '' : readFileSync(join(folder, name), 'utf8')
}
