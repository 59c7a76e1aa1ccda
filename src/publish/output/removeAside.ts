import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import type { BuildFolders } from './buildFolders.ts'

/** Removes a folder in a process of its own: to remove 10,000 pages takes as long as to make them, and nobody need wait. */
export function removeAside({ work, replaced }: Pick<BuildFolders, 'work' | 'replaced'>): void {
  if (existsSync(replaced)) {
    const script = 'const fs = require("fs"); fs.rmSync(process.argv[1], { recursive: true, force: true }); fs.rmdirSync(process.argv[2])'
    spawn(process.execPath, ['-e', script, replaced, work], { detached: true, stdio: 'ignore' }).unref()
  } else rmSync(work, { recursive: true, force: true })
}
