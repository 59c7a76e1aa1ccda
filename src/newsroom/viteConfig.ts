import { join, resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { PACKAGE_ROOT } from '../publish/code/packageRoot.ts'
import { PublisherFault } from '../publish/faults/publisherFault.ts'
import type { ExtendDevelopment } from '../publish/server/serveDevelopment.ts'
import { entente } from '../publish/vitePlugin.ts'
import type { CommandArguments } from './command.ts'

/** The configuration under which the commands run Vite: the code lies in the package, everything else where the command is run. `extend` adds something to the development server. */
export function viteConfig({ site, flags }: CommandArguments, extend?: ExtendDevelopment): InlineConfig {
  const cache = resolve(process.env['ENTENTE_CACHE'] ?? '.entente-cache')
  return {
    configFile: false,
    root: PACKAGE_ROOT,
    cacheDir: join(cache, 'vite'),
    plugins: [react(), tailwindcss(), entente({ site }, extend)],
    // Packages that are found late would load every page again in the midst of somebody's work.
    ...(extend && { optimizeDeps: { entries: ['src/app/browser.tsx'] } }),
    build: { outDir: resolve(textOf(flags['outDir']) ?? 'dist') },
  }
}

/** The port that a flag names. @throws PublisherFault where it is none. */
export function portOf(flag: CommandArguments['flags'][string], otherwise: number): { port: number; strictPort: boolean } {
  const text = textOf(flag)
  if (text === undefined) return { port: otherwise, strictPort: false }
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return { port, strictPort: true }
  throw new PublisherFault(`The port is "${text}". A whole number up to 65535 is wanted, such as --port 4173`)
}

function textOf(flag: CommandArguments['flags'][string]): string | undefined {
  return typeof flag === 'string' ? flag : undefined
}
