import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BUILD_DAY } from '../sites.ts'
import { followMemory, type PeakMemory } from './followMemory.ts'

export interface BuildMeasures {
  seconds: number
  memory: PeakMemory
  outputBytes: number
  outputFiles: number
}

export interface BuildPlaces {
  /** The publisher's folder. */
  content: string
  outDir: string
  /** What builds keep for the next one. */
  cache: string
}

/**
 * Builds a publisher's folder as `npm run build` does, in a process of its own.
 * @throws Error with what the build said, when it fails.
 */
export async function measureBuild({ content, outDir, cache }: BuildPlaces): Promise<BuildMeasures> {
  const started = performance.now()
  const build = spawn(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir], {
    env: { ...process.env, ENTENTE_SITE: content, ENTENTE_CACHE: cache, ENTENTE_DAY: BUILD_DAY },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const following = followMemory(build.pid ?? 0)
  let said = ''
  const listen = (words: Buffer) => {
    said = (said + words.toString()).slice(-4_000)
  }
  build.stdout.on('data', listen)
  build.stderr.on('data', listen)
  const code = await new Promise<number | null>((done, failed) => build.on('close', done).on('error', failed))
  const seconds = (performance.now() - started) / 1000
  const memory = following.stop()
  if (code !== 0) throw new Error(`The build of ${content} ended with ${code}:\n${said}`)
  return { seconds, memory, ...measureFolder(outDir) }
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
