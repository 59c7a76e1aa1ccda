import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { VIEW_PARAMETERS } from '../../content/address/viewParameters.ts'
import { BROWSER_TARGETS } from '../site/browserTargets.ts'

const ENTRY = fileURLToPath(new URL('../../hydration/boot/bootScript.ts', import.meta.url))
/** The names of the parameters alone, as one text, which is shorter: how each of them is read is of no use to the boot script. */
const namesOfParameters: Plugin = {
  name: 'entente:names-of-parameters',
  load: (id) =>
    id.endsWith('/content/address/viewParameters.ts')
      ? `export const VIEW_PARAMETERS = ${JSON.stringify(VIEW_PARAMETERS.join(' '))}.split(' ')`
      : null,
}

let compiled: Promise<string> | null = null

/**
 * The boot script (hydration/boot) as one minified script without imports, to stand inline in every page. The same sources
 * give the same text, which a content security policy names by its hash.
 */
export function compileBootScript(): Promise<string> {
  compiled ??= bundle()
  return compiled
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [namesOfParameters],
    build: {
      write: false,
      minify: true,
      target: BROWSER_TARGETS,
      lib: { entry: ENTRY, formats: ['iife'], name: 'boot' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const [chunk] = output && 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('the boot script could not be bundled')
  return chunk.code.trim()
}
