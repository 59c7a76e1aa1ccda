import { spawn } from 'node:child_process'
import { basename } from 'node:path'

/** Set for the process that builds the code alone. */
const ASIDE = 'ENTENTE_BUNDLE_ASIDE'

/** Whether this process is there for the code alone: its parent takes it from the cache. */
export function isAside(environment: NodeJS.ProcessEnv): boolean {
  return environment[ASIDE] === '1'
}

/**
 * Has the same command build the code in a process of its own, while this one reads the content: a bundler keeps half a
 * gigabyte until its process ends. Resolves to what it said, for people to see; where it can't be had or fails, the code is
 * simply not in the cache, and is built here.
 */
export async function bundleAside(): Promise<string> {
  const [, command = '', ...rest] = process.argv
  if (!/^vite(?:\.js)?$/.test(basename(command)) || !rest.includes('build')) return ''
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
