import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { followMemory } from './followMemory.ts'

export interface BuildMeasures {
  seconds: number
  peakBytes: number
  outputBytes: number
  outputFiles: number
}

/**
 * Builds a publisher's folder as `npm run build` does, in a process of its own.
 * @throws Error with what the build said, when it fails.
 */
export async function measureBuild(content: string, outDir: string): Promise<BuildMeasures> {
  const started = performance.now()
  const build = spawn(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir], {
    env: { ...process.env, ENTENTE_CONTENT: content },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const memory = followMemory(build.pid ?? 0)
  let said = ''
  const listen = (words: Buffer) => {
    said = (said + words.toString()).slice(-4_000)
  }
  build.stdout.on('data', listen)
  build.stderr.on('data', listen)
  const code = await new Promise<number | null>((done, failed) => build.on('close', done).on('error', failed))
  const seconds = (performance.now() - started) / 1000
  const peakBytes = memory.stop()
  if (code !== 0) throw new Error(`The build of ${content} ended with ${code}:\n${said}`)
  return { seconds, peakBytes, ...measureFolder(outDir) }
}

function measureFolder(folder: string): { outputBytes: number; outputFiles: number } {
  let outputBytes = 0
  let outputFiles = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    outputBytes += statSync(join(entry.parentPath, entry.name)).size
    outputFiles++
  }
  return { outputBytes, outputFiles }
}
