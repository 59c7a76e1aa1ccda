import { readSiteFolder } from '../../publish/check/site/readSiteFolder.ts'
import type { Command } from '../command.ts'
import { describeChanges } from '../edit/describeChanges.ts'
import { rename as renameIn } from '../rename.ts'

export const rename: Command = {
  name: 'rename',
  usage: 'FROM TO',
  summary: 'gives an article another slug, or a company another id, wherever it is named; the old address leads on',
  flags: {},
  words: [2, 2],
  async run({ words: [from = '', to = ''], site }) {
    readSiteFolder({ site }, process.cwd())
    process.stdout.write(`${describeChanges(renameIn(site, from, to))}\n`)
    return 0
  },
}
