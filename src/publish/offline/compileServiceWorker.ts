import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { BROWSER_TARGETS } from '../site/browserTargets.ts'

const entryAt = (name: string) => fileURLToPath(new URL(`../../offline/${name}.ts`, import.meta.url))
const compiled = new Map<string, Promise<string>>()

/**
 * The service worker (offline/serviceWorker.ts) as one classic script, or, where the site is not to work offline, the one that takes
 * it away again. The same sources give the same text, whatever the content: browsers install a worker anew when a byte of it differs.
 */
export function compileServiceWorker(worksOffline: boolean): Promise<string> {
  const entry = entryAt(worksOffline ? 'serviceWorker' : 'leavingWorker')
  const known = compiled.get(entry) ?? bundle(entry)
  compiled.set(entry, known)
  return known
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, minify: true, target: BROWSER_TARGETS, lib: { entry, formats: ['iife'], name: 'worker' } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const [chunk] = output && 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('the service worker could not be bundled')
  return chunk.code.trim()
}
