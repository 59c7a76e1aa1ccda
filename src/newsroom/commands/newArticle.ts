import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindIds } from '../../content/article/kinds.ts'
import { type Day, isDay } from '../../content/text/day.ts'
import { slugify } from '../../content/text/slugify.ts'
import { PLACEHOLDER } from '../../publish/check/article/placeholder.ts'
import { shownFile } from '../../publish/check/contentFiles.ts'
import { suggestMatch } from '../../publish/check/json/suggestMatch.ts'
import { readCompanies } from '../../publish/check/readCompanies.ts'
import { readSiteFolder } from '../../publish/check/site/readSiteFolder.ts'
import { knownCompanies } from '../../publish/check/values/knownCompanies.ts'
import { PublisherFault } from '../../publish/faults/publisherFault.ts'
import { dayOfClock } from '../../publish/site/options.ts'
import type { Command } from '../command.ts'

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
    const kind = kindOf(flags['kind'])
    const date = dayOf(flags['date'])
    const article = {
      $schema: '../.schema/article.schema.json',
      title,
      date,
      companies,
      kind,
      summary: PLACEHOLDER,
      body: [PLACEHOLDER],
      whyItMatters: [PLACEHOLDER],
      sources: [],
      draft: true,
    }
    mkdirSync(join(site, 'articles'), { recursive: true })
    writeFileSync(file, `${JSON.stringify(article, null, 2)}\n`)
    process.stdout.write(
      `${shownFile(file)} is a draft. Fill in what stands as ${PLACEHOLDER}; entente dev shows it, entente check says what is missing.\n`,
    )
    return 0
  },
}

/** @throws PublisherFault where no companies are named, since an article has one at least, or some that there are not. */
function companiesOf(flag: string | boolean | undefined, site: string): string[] {
  const list = readCompanies(site, [])
  const some = (list?.companies ?? []).slice(0, 2).map(({ id }) => id)
  const example = some.length > 0 ? `, such as --companies ${some.join(',')}` : '; companies.json lists none yet'
  if (typeof flag !== 'string') throw new PublisherFault(`Whom is it about? --companies with ids of companies.json is wanted${example}`)
  const ids = flag.split(',').map((id) => id.trim())
  const known = list && knownCompanies(list)
  const unknown = ids.filter((id) => known && !known.has(id))
  if (unknown.length > 0) {
    const told = unknown.map((id) => {
      const meant = known?.suggest(id) ?? null
      return `companies.json lists no "${id}"; ${meant === null ? 'add the company there first' : `did you mean ${meant}?`}`
    })
    throw new PublisherFault(told.join('\n'))
  }
  return ids
}

/** @throws PublisherFault where the site has no such kind. */
function kindOf(flag: string | boolean | undefined): string {
  const ids = kindIds()
  if (typeof flag !== 'string') return ids[0] ?? ''
  if (ids.includes(flag)) return flag
  throw new PublisherFault(`There is no kind "${flag}"; ${suggestMatch(flag, ids, `one of ${ids.join(', ')} is wanted`)}`)
}

/** @throws PublisherFault where it is no day. */
function dayOf(flag: string | boolean | undefined): Day {
  if (typeof flag !== 'string') return dayOfClock()
  if (isDay(flag)) return flag
  throw new PublisherFault(`"${flag}" is no day. One as YYYY-MM-DD is wanted, such as --date ${dayOfClock()}`)
}
