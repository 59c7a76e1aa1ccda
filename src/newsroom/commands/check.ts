import { formatList } from '../../content/text/formatNumber.ts'
import { readContent } from '../../publish/check/readContent.ts'
import { readSiteFolder } from '../../publish/check/site/readSiteFolder.ts'
import { writeSchemas } from '../../publish/check/site/writeSchemas.ts'
import type { Content } from '../../publish/content.ts'
import { ContentFaults, type Fault, formatFaults, formatWarnings } from '../../publish/faults/fault.ts'
import { describeWaiting } from '../../publish/progress/describeBuild.ts'
import type { Command } from '../command.ts'

export const check: Command = {
  name: 'check',
  usage: '',
  summary: 'checks the site folder without building: every fault with file, line, field, what was found and what is wanted',
  flags: {},
  words: [0, 0],
  async run({ site }) {
    const { read, site: options } = readSiteFolder({ site }, process.cwd())
    const { articles, companies, collections, warnings, heldBack, draftFaults } = readTold(() =>
      readContent(site, { drafts: true, today: options.day, site: read }),
    )
    writeSchemas(site, { companies: companies.map(({ id }) => id), slugs: articles.map(({ card }) => card.slug) })
    tellDraftFaults(draftFaults)
    if (warnings.length > 0) process.stdout.write(`${formatWarnings(warnings)}\n`)
    process.stdout.write(
      `${counted({ articles, companies, collections })}, no faults${draftFaults.length > 0 ? ' but in drafts' : ''}, ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}\n`,
    )
    for (const line of describeWaiting(heldBack.waiting.map(({ date }) => date))) process.stdout.write(`${line}\n`)
    return 0
  },
}

/** "219 articles and 96 companies"; a site need not have collections. */
function counted({ articles, companies, collections }: Pick<Content, 'articles' | 'companies' | 'collections'>): string {
  const rest = collections.length === 0 ? [] : [`${collections.length} ${collections.length === 1 ? 'collection' : 'collections'}`]
  return formatList([`${articles.length} articles`, `${companies.length} companies`, ...rest])
}

/** Drafts are told of also where other articles have faults, which the command ends with. */
function readTold<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof ContentFaults) tellDraftFaults(error.ofDrafts)
    throw error
  }
}

function tellDraftFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) process.stdout.write(`${formatFaults(faults, 'All in drafts: they stop no build, which leaves these out.')}\n\n`)
}
