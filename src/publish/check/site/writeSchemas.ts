import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editorSchemas, type KnownNames } from './jsonSchemas.ts'

/** Writes the schemas for editors into a site folder, where they are not there or say something else. A folder that can't be written does without. */
export function writeSchemas(folder: string, known: KnownNames): void {
  for (const [name, text] of Object.entries(editorSchemas(known))) {
    const file = join(folder, '.schema', name)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    try {
      mkdirSync(join(folder, '.schema'), { recursive: true })
      writeFileSync(file, text)
    } catch {
      return
    }
  }
}
