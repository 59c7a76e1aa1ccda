import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'

/** Set for the process that builds the code alone. */
const ASIDE = 'ENTENTE_BUNDLE_ASIDE'

/** To start another process takes longer than to read fewer articles. */
const WORTH_A_PROCESS = 2_000

/** Whether this process is there for the code alone: its parent takes it from the cache. */
export function isAside(environment: NodeJS.ProcessEnv): boolean {
  return environment[ASIDE] === '1'
}

/**
 * Has the same command build the code in a process of its own, while this one reads a large folder of articles: a bundler keeps
 * half a gigabyte until its process ends. Resolves to what it said, for people to see; where it can't be had or fails, the code is
 * simply not in the cache, and is built here.
 */
export async function bundleAside(articles: string): Promise<string> {
  const [, command = '', ...rest] = process.argv
  if (countFiles(articles) < WORTH_A_PROCESS || !/^(?:vite|entente)(?:\.js)?$/.test(basename(command)) || !rest.includes('build')) return ''
  const child = spawn(process.execPath, [...process.execArgv, command, ...rest], {
    env: { ...process.env, [ASIDE]: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (words: Buffer) => {
    said += words.toString()
  })
  return new Promise((resolve) => {
    child.on('error', () => resolve(''))
    child.on('close', (code) => resolve(code === 0 ? said.trim() : ''))
  })
}

/** A folder that can't be read is a fault of the content, which is told elsewhere. */
function countFiles(folder: string): number {
  try {
    return readdirSync(folder).length
  } catch {
    return 0
  }
}
