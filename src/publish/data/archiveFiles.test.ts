import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { type ArticleFiles, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { site } from '../../../tests/fixtures/site.ts'
import { archiveSchema } from '../../content/article/archiveSchema.ts'
import { writeArchiveFiles } from './archiveFiles.ts'

/** `published`: files of the site that are not as the archive's articles. */
async function archiveOf(
  files: ArticleFiles,
  published: Readonly<Record<string, unknown>> = {},
): Promise<{ json: unknown; csv: string[]; ledger: string[] }> {
  const articles = Object.fromEntries(Object.entries(files).map(([slug, file]) => [`articles/${slug}.json`, file]))
  const folder = temporaryFolder({ ...articles, ...published })
  const source = {
    archive: memoryArchive(files),
    site: site(),
    folder,
    find: (path: string) => join(folder, path),
    digests: new Map<string, string>(),
  }
  await writeArchiveFiles(source, async (_parts, make) => Buffer.from(await make()))
  const read = (name: string) => readFileSync(join(folder, 'data', name), 'utf8')
  return { json: JSON.parse(read('archive.json')), csv: read('archive.csv').split('\r\n'), ledger: read('ledger.csv').split('\r\n') }
}

test('every article is there as its publisher wrote it, oldest first, with its slug and address', async () => {
  const files = {
    second: articleFile({
      $schema: '../article.schema.json',
      status: 'intended',
      published: '2025-09-15',
      authors: [{ name: 'Ada Lovelace' }],
      note: 'Drafted by a program.',
    }),
    first: articleFile({ date: '2025-01-01', draft: false }),
  }
  const { json } = await archiveOf(files)
  const { $schema: _, ...second } = files.second
  const { draft: __, ...first } = files.first
  expect(json).toEqual({
    $schema: 'https://example.org/news/archive.schema.json',
    name: 'Entente',
    url: 'https://example.org/news/',
    licence: 'Ask before you republish.',
    count: 2,
    articles: [
      { slug: 'first', address: 'https://example.org/news/articles/first/', ...first },
      { slug: 'second', address: 'https://example.org/news/articles/second/', ...second },
    ],
  })
})

test.each([0, 1, 16, 17, 40])('an archive of %i keeps to the schema and has as many rows', async (length) => {
  const files = Object.fromEntries(Array.from({ length }, (_, i) => [`a-${i}`, articleFile()]))
  const { json, csv } = await archiveOf(files)
  expect(archiveSchema().safeParse(json).error).toBeUndefined()
  expect(json).toMatchObject({ count: length, articles: Object.keys(files).map(() => ({})) })
  expect(csv).toHaveLength(length + 2)
})

test('a picture stands there with its whole address and its size', async () => {
  const image = { image: 'images/a.0123456789.jpg', width: 1_200, height: 800, alt: 'Two hands', caption: 'So it was.', credit: 'P' }
  const { json } = await archiveOf({ a: articleFile() }, { 'articles/a.json': { ...articleFile(), body: ['A text.', image] } })
  expect(json).toMatchObject({
    articles: [{ body: ['A text.', { ...image, image: 'https://example.org/news/images/a.0123456789.jpg' }] }],
  })
  expect(archiveSchema().safeParse(json).error).toBeUndefined()
})

test('a row has what a spreadsheet can hold, and no formula', async () => {
  const amounts = [
    { value: 1e9, currency: 'USD', qualifier: 'up to', what: 'Azure services', from: 'microsoft', to: 'openai' },
    { value: 5, currency: 'EUR', what: 'a stake' },
  ]
  const { csv } = await archiveOf({
    a: articleFile({
      title: '=1+1',
      summary: 'A *new* deal',
      whyItMatters: ['It *matters*.[^1]'],
      amounts,
      updated: '2025-09-30',
      corrections: [{ date: '2025-10-01', text: 'The sum was wrong.' }],
      published: '2025-09-15',
      authors: [{ name: 'Ada Lovelace', url: 'https://example.org/ada/' }, { name: 'Charles Babbage' }],
      roles: { openai: ['licensor'] },
      mentions: ['oracle'],
      sizes: [{ value: 10, unit: 'GW', what: 'systems', to: 'openai' }],
      checked: '2026-11-27',
    }),
  })
  expect(csv[0]).toBe(
    '\ufeffaddress,date,title,companies,company_ids,kind,status,summary,why_it_matters,amounts,sources,updated,published,authors,roles,mentions,sizes,source_kinds,first_hand,checked',
  )
  expect(csv[1]).toBe(
    [
      'https://example.org/news/articles/a/',
      '2025-09-12',
      "'=1+1",
      'OPENAI; MICROSOFT',
      'openai; microsoft',
      'agreement',
      'announced',
      'A new deal',
      'It matters.',
      'up to USD 1000000000 from MICROSOFT to OPENAI: Azure services; EUR 5: a stake',
      'https://openai.com/joint-statement/',
      '2025-10-01',
      '2025-09-15',
      'Ada Lovelace; Charles Babbage',
      'OPENAI: licensor',
      'oracle',
      '10 GW to OPENAI: systems',
      'unknown',
      'no',
      '2026-11-27',
    ].join(','),
  )
})

test('the ledger is there as well, money before power and shares, with what counts of each', async () => {
  const { ledger } = await archiveOf({
    a: articleFile({
      amounts: [{ value: 5, currency: 'EUR', what: 'rent', from: 'microsoft', to: 'openai', period: 'year' }],
      sizes: [
        { value: 1, unit: 'GW', what: 'a site', to: 'openai' },
        { value: 3, unit: 'years', what: 'a contract' },
      ],
    }),
  })
  expect(ledger[0]).toBe(
    '\ufeffdate,from,from_id,to,to_id,what,qualifier,value,most,unit,period,status,kind,title,address,counted,counted_in,part_of,ended_by',
  )
  expect(ledger[1]).toContain('MICROSOFT,microsoft,OPENAI,openai,rent,,5,,EUR,year,announced')
  expect(ledger[2]).toContain(',a site,,1000,,MW,,announced')
  expect(ledger).toHaveLength(4)
})
