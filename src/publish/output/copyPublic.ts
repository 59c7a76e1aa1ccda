import { cpSync, existsSync } from 'node:fs'

/** What publishers put into static/ goes out as it is. What a link leads to goes out, not the link. */
export function copyPublic(publicDir: string, target: string): void {
  if (existsSync(publicDir)) cpSync(publicDir, target, { recursive: true, dereference: true })
}
