import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { describeProposal } from '../../src/newsroom/import/describeProposal.ts'
import { proposeDrafts } from '../../src/newsroom/import/proposeDrafts.ts'
import { toKnownArticle } from '../../src/newsroom/import/readKnownArticles.ts'
import { readCompanies } from '../../src/publish/check/readCompanies.ts'
import { SITES } from '../sites.ts'

/*
 * What becomes of inputs of real shapes, beside the companies that ship: each draft whole, with what was found, asked for and cut
 * off. `fixtures/import/drafts` holds what a careful editor would make of them; a change there is to be read as such.
 */

const FOLDER = 'tests/fixtures/import'
const inputs = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
const companies = readCompanies(SITES.archive.content, [])?.companies ?? []
const read = (name: string) => ({ name, type: '', content: readFileSync(join(FOLDER, name)) })
const site = { companies, articles: [], today: '2026-11-29' }

/** The parsers take their time to be loaded. */
beforeAll(async () => {
  await proposeDrafts(read('page-news.html'), site)
}, 60_000)

test('there are many inputs', () => {
  expect(inputs.length).toBeGreaterThanOrEqual(40)
})

test.each(inputs)('%s', async (name) => {
  const { format, problems, proposals } = await proposeDrafts(read(name), site)
  const drafts = proposals.map((proposal) => `${describeProposal(proposal, proposal.slug)}\n${proposal.text}`)
  await expect([`${name}: ${format}`, ...problems, ...drafts].join('\n\n')).toMatchFileSnapshot(
    join('../fixtures/import/drafts', `${name}.draft`),
  )
})

test('the same input again makes nothing again', async () => {
  for (const name of inputs) {
    const { proposals } = await proposeDrafts(read(name), site)
    const articles = proposals.map(({ slug, text }) => toKnownArticle(slug, text))
    const again = await proposeDrafts(read(name), { ...site, articles })
    expect(
      again.proposals.map(({ importedAs }) => importedAs),
      name,
    ).toEqual(proposals.map(({ slug }) => slug))
  }
})

test('three thousand rows beside ten thousand companies take less than ten seconds', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ({ id: `company-${i}`, name: `Company ${i}`, aliases: [`Alias ${i}`] }))
  const rows = Array.from(
    { length: 3_000 },
    (_, i) =>
      `${(i % 28) + 1}/3/2025,Company ${i} and Newcomer ${i} agree,Company ${i}; Newcomer ${i},$${i + 1} million,They go on for five years.`,
  )
  const content = ['Date,Title,Companies,Amount,Summary', ...rows].join('\n')
  // Of the processor: what else the machine does is not ours.
  const started = process.cpuUsage()
  const { proposals } = await proposeDrafts({ name: 'deals.csv', type: '', content }, { ...site, companies: many })
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000).toBeLessThan(10_000)
  expect(proposals).toHaveLength(3_000)
  expect(JSON.parse(proposals[2999]?.text ?? '')).toMatchObject({
    date: '2025-03-04',
    companies: ['company-2999'],
    amounts: [{ value: 3_000_000_000, currency: 'USD' }],
  })
}, 60_000)
