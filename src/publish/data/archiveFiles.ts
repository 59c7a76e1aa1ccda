import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { articlePath } from '../../content/address/paths.ts'
import type { Archive } from '../../content/archive/archive.ts'
import type { Article } from '../../content/article/article.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { type ExportRow, exportCells } from '../../content/export/columns.ts'
import { asRecord } from '../../content/text/decode.ts'
import { formatCsvHead, formatCsvRow } from '../../content/text/formatCsv.ts'
import { addressOf, type Site } from '../site/site.ts'
import type { ArchiveTask } from '../tasks/tasks.ts'

export const ARCHIVE_TASK: ArchiveTask = { path: '/data/archive.json', as: 'archive' }

const COLUMNS = [
  'address',
  'date',
  'title',
  'companies',
  'company_ids',
  'kind',
  'status',
  'summary',
  'why_it_matters',
  'amounts',
  'sources',
  'updated',
] as const

/**
 * Writes the whole archive, oldest article first, as JSON (content/article/archiveSchema.ts) and as CSV with a row for each
 * article. Block by block, so that memory does not grow with the archive.
 */
export async function writeArchiveFiles(archive: Archive, site: Site, folder: string): Promise<void> {
  const { days, blocks, companies } = await archive.manifest()
  const names = new Map(companies.map(({ id, name }) => [id, name]))
  mkdirSync(join(folder, 'data'), { recursive: true })
  const json = openSync(join(folder, 'data/archive.json'), 'w')
  const csv = openSync(join(folder, 'data/archive.csv'), 'w')
  try {
    writeSync(json, `${beginning(site, days.total)}\n`)
    writeSync(csv, formatCsvHead(COLUMNS))
    for (let start = 0; start < days.total; start += blocks.size) {
      const articles = (await archive.block(start / blocks.size)).map(({ slug }) => readArticle(site, folder, slug))
      const isLast = start + blocks.size >= days.total
      writeSync(json, articles.map(({ published }) => JSON.stringify(published)).join(',\n') + (isLast ? '\n' : ',\n'))
      writeSync(csv, articles.map(({ article, address }) => formatCsvRow(exportCells(COLUMNS, rowOf(article, address, names)))).join(''))
    }
    writeSync(json, ']}\n')
  } finally {
    closeSync(json)
    closeSync(csv)
  }
}

/** The archive's own fields, up to the articles, of which each gets a line. */
function beginning({ name, url, licence }: Site, count: number): string {
  const own = { $schema: addressOf({ url }, '/archive.schema.json'), name, url, licence, count }
  return `${JSON.stringify(own).slice(0, -1)},"articles":[`
}

/** An article as its publisher wrote it, without what is for editors alone, and as our code knows it. */
function readArticle(site: Site, folder: string, slug: string) {
  const file = asRecord(JSON.parse(readFileSync(join(folder, `articles/${slug}.json`), 'utf8')), slug)
  const { $schema: _schema, draft: _draft, ...fields } = file
  const address = addressOf(site, articlePath(slug))
  return { published: { slug, address, ...fields }, article: parseArticle(file, slug), address }
}

/** What the file tells of an article, by columns. The names of companies stand in the place of their ids. */
function rowOf(article: Article, address: string, names: ReadonlyMap<string, string>): ExportRow<(typeof COLUMNS)[number]> {
  const { companies, whyItMatters, amounts } = article
  const nameOf = (id: string) => names.get(id) ?? id
  const partyOf = (id: string | null) => id && nameOf(id)
  return {
    ...article,
    address,
    companies: companies.map(nameOf),
    company_ids: companies,
    why_it_matters: whyItMatters,
    amounts: amounts.map((amount) => ({ ...amount, from: partyOf(amount.from), to: partyOf(amount.to) })),
  }
}
