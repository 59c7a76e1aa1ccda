import { readCompanies } from '../../publish/check/readCompanies.ts'
import { readSiteFolder } from '../../publish/check/site/readSiteFolder.ts'
import type { Command } from '../command.ts'
import { describeFollowUps } from '../followUp/describeFollowUps.ts'
import { findFollowUps } from '../followUp/findFollowUps.ts'
import { readPublished } from '../followUp/readPublished.ts'

export const followUp: Command = {
  name: 'follow-up',
  usage: '[--json]',
  summary: 'lists what to look at today: promises and days of deals that have passed, plans without a later step, companies without news',
  flags: { json: { type: 'boolean' } },
  words: [0, 0],
  async run({ site, flags }) {
    const { day: today } = readSiteFolder({ site }, process.cwd()).site
    const { articles, faulty } = readPublished(site, today)
    const companies = readCompanies(site, [])?.companies ?? []
    const followUps = findFollowUps({ articles, companies, today })
    const names = new Map(companies.map(({ id, name }) => [id, name]))
    const text = flags['json'] === true ? JSON.stringify({ today, followUps }, null, 2) : describeFollowUps(followUps, names)
    process.stdout.write(`${text}\n`)
    if (faulty > 0)
      process.stderr.write(
        `${faulty} ${faulty === 1 ? 'article has faults and is' : 'articles have faults and are'} left out; entente check tells them.\n`,
      )
    return 0
  },
}
