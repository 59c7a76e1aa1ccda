import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { idSchema } from '../../content/article/fieldSchema.ts'
import type { Day } from '../../content/text/day.ts'
import { shownFile } from '../../publish/check/contentFiles.ts'
import { readCompanies } from '../../publish/check/readCompanies.ts'
import { knownCompanies } from '../../publish/check/values/knownCompanies.ts'
import { PublisherFault } from '../../publish/faults/publisherFault.ts'
import { describeLongHeadline } from '../../publish/linkPreviews/linkPreview.ts'
import type { CommandArguments } from '../command.ts'
import { formatArticle } from '../edit/formatArticle.ts'
import { askForFields, askForSlug } from './askForFields.ts'
import { type DraftFields, fieldsOfFlags } from './draftFields.ts'
import { latinSlug } from './latinSlug.ts'
import type { Terminal } from './terminal.ts'

interface NewDraft {
  title: string
  flags: CommandArguments['flags']
  /** The site folder. */
  site: string
  today: Day
}

/**
 * Writes a draft that has what is known of an article and nothing else, and resolves to what to say of it. Where somebody can be
 * asked, the fields that no flag gives are asked for.
 * @throws PublisherFault where nothing was written, as over a file that is there; Cancelled
 */
export async function beginDraft({ title, flags, site, today }: NewDraft, terminal: Terminal | null): Promise<string> {
  if (title === '') throw new PublisherFault('A title is wanted, such as entente new "IonQ and IBM join forces"')
  const list = readCompanies(site, [])
  const known = list && knownCompanies(list)
  const given = fieldsOfFlags(flags, known, today)
  const slug = await slugOf(title, flags['slug'], given, terminal)
  const file = join(site, 'articles', `${slug}.json`)
  if (existsSync(file)) throw isThere(file)
  const fields = terminal ? await askForFields(given, terminal, known, today) : given
  const { date, companies, kind, status, summary, whyItMatters, sources } = fields
  const draft = {
    $schema: '../.schema/article.schema.json',
    title,
    date,
    companies,
    kind,
    status,
    summary,
    whyItMatters,
    sources,
    draft: true,
  }
  mkdirSync(join(site, 'articles'), { recursive: true })
  writeNew(file, formatArticle(draft))
  const tooLong = describeLongHeadline(title)
  const said = [`${shownFile(file)} is a draft.`, ...(tooLong === null ? [] : [tooLong]), describeMissing(fields)]
  return `${said.join(' ')} entente dev shows it, entente check says what is wrong.`
}

/** Nor is anything written over what has come there while somebody was asked. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'EEXIST' ? isThere(file) : error
  }
}

function isThere(file: string): PublisherFault {
  return new PublisherFault(`${shownFile(file)} is there already. Another --slug is wanted, or another title.`)
}

/** Of the title; where that has no letters for an address, of the companies and the day. */
async function slugOf(
  title: string,
  flag: CommandArguments['flags'][string],
  { companies = [], date = '' }: DraftFields,
  terminal: Terminal | null,
): Promise<string> {
  const named = latinSlug(title) || (terminal || companies.length === 0 ? title : latinSlug([...companies, date].join(' ')))
  const slug = typeof flag === 'string' ? flag : named
  if (isSlug(slug)) return slug
  if (terminal && typeof flag !== 'string') return askForSlug(title, terminal, isSlug)
  throw new PublisherFault(
    `"${slug}" can't be the address of an article. Lower-case letters, digits and single hyphens are wanted, such as --slug a-new-deal`,
  )
}

function isSlug(text: string): boolean {
  return idSchema.safeParse(text).success
}

/** What a reader needs, and what is wanted beside it. */
function describeMissing(fields: DraftFields): string {
  const needed = [...(['date', 'companies', 'kind', 'summary'] as const).filter((name) => fields[name] === undefined), 'body']
  const wanted = [...(fields.whyItMatters ? [] : ['whyItMatters']), fields.sources ? 'the title and publisher of its source' : 'sources']
  return `Still to be written: ${needed.join(', ')}. Readers also look for ${wanted.join(' and ')}.`
}
