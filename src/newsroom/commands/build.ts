import { createBuilder } from 'vite'
import type { Command } from '../command.ts'
import { viteConfig } from '../viteConfig.ts'

export const build: Command = {
  name: 'build',
  usage: '[--out FOLDER]',
  summary: 'builds the site into dist/, or into the folder that --out names',
  flags: { out: { type: 'string' } },
  words: [0, 0],
  async run(given) {
    process.env['NODE_ENV'] = 'production'
    const builder = await createBuilder(viteConfig(given))
    await builder.buildApp()
    return 0
  },
}
