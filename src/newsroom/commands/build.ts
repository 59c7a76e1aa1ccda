import { createBuilder } from 'vite'
import type { Command } from '../command.ts'
import { viteConfig } from '../viteConfig.ts'

export const build: Command = {
  name: 'build',
  usage: '[--outDir FOLDER]',
  summary: 'builds the site into dist/, or into the folder that --outDir names',
  flags: { outDir: { type: 'string' } },
  words: [0, 0],
  async run(given) {
    process.env['NODE_ENV'] = 'production'
    const builder = await createBuilder(viteConfig(given))
    await builder.buildApp()
    return 0
  },
}
