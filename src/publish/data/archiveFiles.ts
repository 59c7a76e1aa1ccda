import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { articlePath } from '../../content/address/paths.ts'
import { type Archive, loadCards } from '../../content/archive/archive.ts'
import type { Amount, Article, Size } from '../../content/article/article.ts'
import { changedOn, publishedOn } from '../../content/article/articleDays.ts'
import { isFirstHand } from '../../content/article/deal/sourceKinds.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { kindsOf, roleColumn } from '../../content/export/articleColumns.ts'
import { type ExportRow, exportCells } from '../../content/export/columns.ts'
import { asList, asRecord, asText } from '../../content/text/decode.ts'
import { formatCsvHead, formatCsvRow } from '../../content/text/formatCsv.ts'
import { addressOf, type Site } from '../site/site.ts'
import type { ArchiveTask } from '../tasks/tasks.ts'
import type { Digests } from './archiveFacts.ts'
import { writeLedgerFile } from './ledgerFile.ts'

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
  'published',
  'authors',
  'roles',
  'mentions',
  'sizes',
  'source_kinds',
  'first_hand',
  'checked',
] as const

/** Articles whose rows are made, and taken over, together. */
const PIECE = 1_024

/** Gives a piece of a file: what is made of these parts, made before or now. */
export type TakePiece = (parts: readonly string[], make: () => Promise<string>) => Promise<Uint8Array>

/** What of the archive is to be written where. */
interface ArchiveSource {
  archive: Archive
  site: Site
  folder: string
  /** Where a file of the site lies. */
  find: (path: string) => string
  /** Tells one content of an article from another, by its slug. */
  digests: Digests['articles']
}

/**
 * Writes the whole archive, oldest article first, as JSON (content/article/archiveSchema.ts) and as CSV with a row for each
 * article, and the ledger (ledgerFile.ts). Piece by piece, so that memory does not grow with the archive, and of these only what has changed is made.
 */
export async function writeArchiveFiles({ archive, site, folder, find, digests }: ArchiveSource, take: TakePiece): Promise<void> {
  const { days, companies } = await archive.manifest()
  const names = new Map(companies.map(({ id, name }) => [id, name]))
  const labels = JSON.stringify(companies.map(({ id, name }) => [id, name]).sort())
  mkdirSync(join(folder, 'data'), { recursive: true })
  const json = openSync(join(folder, 'data/archive.json'), 'w')
  const csv = openSync(join(folder, 'data/archive.csv'), 'w')
  try {
    writeSync(json, `${beginning(site, days.total)}\n`)
    writeSync(csv, formatCsvHead(COLUMNS))
    for (let start = 0; start < days.total; start += PIECE) {
      const end = Math.min(start + PIECE, days.total)
      const numbers = Array.from({ length: end - start }, (_, i) => start + i)
      const cards = await loadCards(archive, numbers)
      const read = () => cards.map(({ slug }) => readArticle(site, find, slug))
      const parts = cards.flatMap(({ slug }) => [slug, digests.get(slug) ?? ''])
      writeSync(
        json,
        await take(['archive', ...parts], async () =>
          read()
            .map(({ published }) => JSON.stringify(published))
            .join(',\n'),
        ),
      )
      writeSync(json, end < days.total ? ',\n' : '\n')
      writeSync(
        csv,
        await take(['table', ...parts, labels], async () =>
          read()
            .map((row) => formatRow(row, names))
            .join(''),
        ),
      )
    }
    writeSync(json, ']}\n')
  } finally {
    closeSync(json)
    closeSync(csv)
  }
  await writeLedgerFile(archive, site, folder)
}

function formatRow({ article, address }: ReturnType<typeof readArticle>, names: ReadonlyMap<string, string>): string {
  return formatCsvRow(exportCells(COLUMNS, rowOf(article, address, names)))
}

/** The archive's own fields, up to the articles, of which each gets a line. */
function beginning({ name, url, licence }: Site, count: number): string {
  const own = { $schema: addressOf({ url }, '/archive.schema.json'), name, url, ...(licence !== null && { licence }), count }
  return `${JSON.stringify(own).slice(0, -1)},"articles":[`
}

/** An article as its publisher wrote it, without what is for editors alone, and as our code knows it. */
function readArticle(site: Site, find: ArchiveSource['find'], slug: string) {
  const file = asRecord(JSON.parse(readFileSync(find(`articles/${slug}.json`), 'utf8')), slug)
  const { $schema: _schema, draft: _draft, ...fields } = file
  const address = addressOf(site, articlePath(slug))
  const body = asList(file['body'], slug, (block) => withWholeAddress(site, block))
  return { published: { slug, address, ...fields, body }, article: parseArticle(file, slug), address }
}

/** A block as it is; a picture leads to its file also from where the archive is read. */
function withWholeAddress(site: Site, block: unknown): unknown {
  if (typeof block !== 'object' || block === null || !('image' in block)) return block
  return { ...block, image: addressOf(site, asText(block.image, 'image')) }
}

/** What the file tells of an article, by columns. The names of companies stand in the place of their ids. */
function rowOf(article: Article, address: string, names: ReadonlyMap<string, string>): ExportRow<(typeof COLUMNS)[number]> {
  const { companies, mentions, whyItMatters, amounts, sizes, sources } = article
  const nameOf = (id: string) => names.get(id) ?? id
  const partyOf = (id: string | null) => id && nameOf(id)
  const withNames = <T extends Amount | Size>(quantity: T): T => ({ ...quantity, from: partyOf(quantity.from), to: partyOf(quantity.to) })
  return {
    ...article,
    updated: changedOn(article),
    published: publishedOn(article),
    address,
    companies: companies.map(nameOf),
    company_ids: companies,
    why_it_matters: whyItMatters,
    amounts: amounts.map(withNames),
    sizes: sizes.map(withNames),
    roles: roleColumn(article, nameOf),
    mentions: mentions.map(nameOf),
    source_kinds: kindsOf(sources),
    first_hand: sources.some(isFirstHand),
  }
}
