import { readSiteFolder } from '../../publish/check/site/readSiteFolder.ts'
import type { Command } from '../command.ts'
import { describeChanges } from '../edit/describeChanges.ts'
import { merge as mergeIn } from '../merge.ts'

export const merge: Command = {
  name: 'merge',
  usage: 'FROM INTO',
  summary: 'makes one of two articles, or of two companies, wherever they are named; the old address leads on',
  flags: {},
  words: [2, 2],
  async run({ words: [from = '', into = ''], site }) {
    readSiteFolder({ site }, process.cwd())
    process.stdout.write(`${describeChanges(mergeIn(site, from, into))}\n`)
    return 0
  },
}
