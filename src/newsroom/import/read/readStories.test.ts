import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReadStories, Story } from '../story.ts'
import { readStories } from './readStories.ts'

const FOLDER = 'tests/fixtures/import'
const files = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name)

const read = (name: string) => readStories({ name, type: '', content: readFileSync(join(FOLDER, name)) })
const paste = (content: string, type = 'text/plain', name = 'pasted text') => readStories({ name, type, content })

/** Without what is empty. */
function told({ format, problems, stories }: ReadStories): unknown {
  const isFull = (value: unknown) => value !== null && JSON.stringify(value) !== '[]' && JSON.stringify(value) !== '{}'
  const short = (story: Story) => Object.fromEntries(Object.entries(story).filter(([, value]) => isFull(value)))
  return { format, ...(problems.length > 0 ? { problems } : {}), stories: stories.map(short) }
}

test.each(files)('%s', async (name) => {
  const read1 = await read(name)
  await expect(`${JSON.stringify(told(read1), null, 2)}\n`).toMatchFileSnapshot(join(process.cwd(), FOLDER, 'expected', `${name}.json`))
})

test('there is an expectation for each input and none beside', () => {
  expect(readdirSync(join(FOLDER, 'expected')).sort()).toEqual(files.map((name) => `${name}.json`).sort())
})

test('the same text is read from any encoding', async () => {
  const text = 'Aurora übernimmt Müller\n\nAurora übernimmt die „Müller“ GmbH für 850 Mio. €.\n'
  const inUtf8 = await readStories({ name: 'a.txt', type: '', content: Buffer.from(text) })
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  const contents = {
    text,
    utf8WithMark: Buffer.from(`\ufeff${text}`),
    utf16le: wide,
    utf16be: Buffer.from(wide).swap16(),
    utf16WithoutMark: Buffer.from(text, 'utf16le'),
  }
  for (const content of Object.values(contents)) {
    expect(await readStories({ name: 'a.txt', type: '', content })).toEqual(inUtf8)
  }
  expect(inUtf8.stories).toMatchObject([
    { title: 'Aurora übernimmt Müller', blocks: ['Aurora übernimmt die „Müller“ GmbH für 850 Mio. €.'] },
  ])
  const western = Buffer.from(
    text.replace(/[„“€]/g, (sign) => ({ '„': '\x84', '“': '\x93' })[sign] ?? '\x80'),
    'latin1',
  )
  expect(await readStories({ name: 'a.txt', type: '', content: western })).toEqual({
    ...inUtf8,
    problems: ['a.txt is not UTF-8 and was read as Windows-1252. Look at its accents and quotation marks.'],
  })
})

test('what a text is, is told by its beginning before its name', async () => {
  const formats = await Promise.all([
    paste('<!doctype html><html><body><p>Helion and Aurora work together from October on.</p></body></html>', '', 'a.csv'),
    paste('{"title":"Helion","date":"2025-09-12"}', '', 'a.txt'),
    paste('Date,Title,Source\n2025-09-12,Helion starts,https://x.example/\n', '', 'a.txt'),
    paste('---\ntitle: Helion\n---\nText.', '', 'a.txt'),
    paste('# Helion\n\nText.', '', 'a.txt'),
    paste('Helion, Aurora and Northwind\n\nDate, place and price are open.', '', 'a.txt'),
    paste('<rss version="2.0"><channel><title>x</title><item><title>y</title></item></channel></rss>', '', 'a.html'),
    paste('Helion starts\n\nHelion starts.', 'text/html', 'pasted text'),
  ])
  expect(formats.map(({ format }) => format)).toEqual([
    'a saved page',
    'JSON',
    'a table (CSV)',
    'Markdown',
    'Markdown',
    'plain text',
    'an RSS feed',
    'plain text',
  ])
})

test('the same thing has the same id, however often it is read', async () => {
  const text = 'Helion starts\n\nHelion starts today.'
  const [one, other, changed] = await Promise.all([
    paste(text, '', 'a.txt'),
    paste(text.replace('\n\n', '\r\n\r\n'), '', 'b.txt'),
    paste(`${text} Or not.`),
  ])
  expect(one.stories[0]?.id).toMatch(/^[\da-f]{16}$/)
  expect(other.stories[0]?.id).toBe(one.stories[0]?.id)
  expect(changed.stories[0]?.id).not.toBe(one.stories[0]?.id)
})

test('rows that are equal, and entries that share an address, are told apart', async () => {
  const table = await paste('Date,Title\n2025-01-01,Helion\n2025-01-01,Helion\n', 'text/csv')
  const list = await paste('[{"title":"A deal","url":"https://x.example/"},{"title":"Another","url":"https://x.example/"}]')
  for (const { stories } of [table, list]) expect(new Set(stories.map(({ id }) => id)).size).toBe(2)
})
