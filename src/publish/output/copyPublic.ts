import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The content, which is checked, and of which only what is published goes out. */
const CONTENT = new Set(['articles', 'companies.json', 'images'])

/** What publishers put into public/ goes out as it is, but for the content. What a link leads to goes out, not the link. */
export function copyPublic(publicDir: string, target: string): void {
  for (const name of existsSync(publicDir) ? readdirSync(publicDir) : []) {
    if (CONTENT.has(name)) continue
    cpSync(join(publicDir, name), join(target, name), { recursive: true, dereference: true })
  }
}
