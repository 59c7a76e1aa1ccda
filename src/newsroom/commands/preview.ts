import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { preview as servePreview } from 'vite'
import { PublisherFault } from '../../publish/faults/publisherFault.ts'
import type { Command } from '../command.ts'
import { portOf, viteConfig } from '../viteConfig.ts'

export const preview: Command = {
  name: 'preview',
  usage: '[--outDir FOLDER] [--port NUMBER] [--host]',
  summary: 'serves the site that was built, as a good host would',
  flags: { outDir: { type: 'string' }, port: { type: 'string' }, host: { type: 'boolean' } },
  words: [0, 0],
  async run(given) {
    const config = viteConfig(given)
    const folder = config.build?.outDir ?? 'dist'
    if (!existsSync(join(folder, 'index.html'))) throw new PublisherFault(`There is no site in ${folder}. entente build makes one.`)
    const host = given.flags['host'] === true
    const server = await servePreview({ ...config, preview: { ...portOf(given.flags['port'], 4173), host } })
    server.printUrls()
    return 0
  },
}
