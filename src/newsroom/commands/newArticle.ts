import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindIds } from '../../content/article/kinds.ts'
import { slugify } from '../../content/text/slugify.ts'
import { shownFile } from '../../publish/check/contentFiles.ts'
import { readCompanies } from '../../publish/check/readCompanies.ts'
import { readSiteFolder } from '../../publish/check/site/readSiteFolder.ts'
import { PublisherFault } from '../../publish/faults/publisherFault.ts'
import type { Command } from '../command.ts'

const TODO = '…'

export const newArticle: Command = {
  name: 'new',
  usage: '"TITLE" [--companies ID,ID] [--kind KIND] [--date YYYY-MM-DD] [--slug SLUG]',
  summary: 'writes a draft of an article, to be filled in',
  flags: { companies: { type: 'string' }, kind: { type: 'string' }, date: { type: 'string' }, slug: { type: 'string' } },
  words: [1, 1],
  async run({ words: [title = ''], flags, site }) {
    readSiteFolder({ site }, process.cwd())
    const slug = typeof flags['slug'] === 'string' ? flags['slug'] : slugify(title).slice(0, 80).replace(/-$/, '')
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
      throw new PublisherFault(
        `"${slug}" can't be the address of an article. Lower-case letters, digits and single hyphens are wanted, such as --slug a-new-deal`,
      )
    }
    const file = join(site, 'articles', `${slug}.json`)
    if (existsSync(file)) throw new PublisherFault(`${shownFile(file)} is there already. Another --slug is wanted, or another title.`)
    const companies = companiesOf(flags['companies'], site)
    const article = {
      $schema: '../.schema/article.schema.json',
      title,
      date: flags['date'] ?? new Date().toISOString().slice(0, 10),
      companies,
      kind: flags['kind'] ?? kindIds()[0],
      summary: TODO,
      body: [TODO],
      whyItMatters: [TODO],
      sources: [],
      draft: true,
    }
    mkdirSync(join(site, 'articles'), { recursive: true })
    writeFileSync(file, `${JSON.stringify(article, null, 2)}\n`)
    process.stdout.write(
      `${shownFile(file)} is a draft. Fill in what stands as ${TODO}; entente dev shows it, entente check says what is missing.\n`,
    )
    return 0
  },
}

/** @throws PublisherFault where no companies are named, since an article has one at least. */
function companiesOf(flag: string | boolean | undefined, site: string): string[] {
  if (typeof flag === 'string') return flag.split(',').map((id) => id.trim())
  const known = readCompanies(site, [])?.companies ?? []
  const some = known.slice(0, 2).map(({ id }) => id)
  throw new PublisherFault(`Whom is it about? --companies with ids of companies.json is wanted, such as --companies ${some.join(',')}`)
}
