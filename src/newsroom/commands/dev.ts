import { createServer } from 'vite'
import type { Command } from '../command.ts'
import { createDesk } from '../desk/desk.ts'
import { portOf, viteConfig } from '../viteConfig.ts'

export const dev: Command = {
  name: 'dev',
  usage: '[--port NUMBER] [--host]',
  summary: 'shows the site while it is written, drafts included; every change is there at once',
  flags: { port: { type: 'string' }, host: { type: 'boolean' } },
  words: [0, 0],
  async run(given) {
    const host = given.flags['host'] === true
    const server = await createServer({ ...viteConfig(given, createDesk()), server: { ...portOf(given.flags['port'], 5173), host } })
    await server.listen()
    server.printUrls()
    const [local] = server.resolvedUrls?.local ?? []
    if (local !== undefined) server.config.logger.info(`  ➜  Desk:    ${local}__desk/`)
    return 0
  },
}
