import { expect, test } from 'vitest'
import type { Status } from '../src/content/article/article.ts'
import { deriveLedger } from '../src/content/money/deriveLedger.ts'
import { EMPTY_LEDGER } from '../src/content/money/ledgerView.ts'
import { EMPTY_FILTER } from '../src/content/query/filter.ts'
import { readContent } from '../src/publish/check/readContent.ts'
import { archiveOf } from './fixtures/memoryArchive.ts'

/*
 * The ledger of the repository's own archive, held against figures that were worked out by hand from the records that its
 * articles were written from. Where an article is corrected these may change; then the record decides.
 */

const archive = archiveOf(readContent('public', { drafts: false }))
const ledger = await deriveLedger(archive, EMPTY_LEDGER, 1_000)

test.each<
  [slug: string, value: number, currency: string, qualifier: string | null, from: string | null, to: string | null, status: Status]
>([
  ['softbank-acquires-arm', 24e9, 'GBP', 'about', 'softbank', null, 'announced'],
  ['microsoft-openai-one-billion-investment', 1e9, 'USD', null, 'microsoft', 'openai', 'announced'],
  ['amazon-anthropic-4-billion', 4e9, 'USD', 'up to', 'amazon', 'anthropic', 'announced'],
  ['isomorphic-lilly-novartis', 1.7e9, 'USD', 'up to', 'eli-lilly', 'google', 'announced'],
  ['google-reddit-ai-content-licence', 60e6, 'USD', 'about', 'google', 'reddit', 'announced'],
  ['meta-scale-ai-stake', 14.3e9, 'USD', null, 'meta', 'scale-ai', 'announced'],
  ['telegram-xai-grok-disputed', 300e6, 'USD', null, 'xai', 'telegram', 'reported'],
  ['us-government-intel-stake', 8.9e9, 'USD', null, 'us-government', 'intel', 'announced'],
  ['asml-mistral-series-c', 1.3e9, 'EUR', null, 'asml', 'mistral', 'announced'],
  ['nvidia-openai-letter-of-intent-10-gigawatts', 100e9, 'USD', 'up to', 'nvidia', 'openai', 'intended'],
  ['microsoft-openai-recapitalisation-agreement', 250e9, 'USD', null, 'openai', 'microsoft', 'announced'],
  ['microsoft-iren-gb300-cloud-contract', 5.8e9, 'USD', 'about', 'iren', 'dell', 'announced'],
  ['anthropic-australia-mou', 3e6, 'AUD', null, 'anthropic', null, 'intended'],
  ['amazon-anthropic-100-billion-aws', 100e9, 'USD', 'more than', 'anthropic', 'amazon', 'announced'],
  ['meta-corning-fiber', 6e9, 'USD', 'up to', 'meta', 'corning', 'announced'],
])('%s: %d %s is in the ledger as its record has it', (slug, value, currency, qualifier, from, to, status) => {
  const found = ledger.rows.map(({ row }) => row).filter(({ step, value: sum }) => step.slug === slug && sum === value)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ unit: currency, qualifier, from, to, step: { status } })
})

test.each<[currency: string, status: Status, value: number, count: number, leftOut: number, how: string]>([
  [
    'USD',
    'reported',
    211_325_005_000,
    6,
    0,
    'Google Cloud 200 and 10 billion, Anthropic 1 billion, Telegram 300 million, Adept 25 million, a title 5,000',
  ],
  ['USD', 'ended', 106.350000001e9, 7, 2, 'what later news ended or replaced, NVIDIA’s 100 billion for OpenAI among it'],
  ['EUR', 'announced', 2.915e9, 5, 0, 'ASML 1.3 billion, Munich 1 billion, Schwarz 500 million, CMA CGM 100 million, Microsoft 15 million'],
  ['AUD', 'intended', 3e6, 1, 0, 'API credits in Australia'],
])('the total in %s that is %s', (currency, status, value, count, leftOut, _how) => {
  const total = ledger.totals.find((one) => one.unit === currency && one.status === status)
  expect(total).toMatchObject({ value, count, leftOutCount: leftOut })
})

test('what is completed is counted where it was announced, and as completed when asked for alone', async () => {
  const completed = ledger.totals.find((one) => one.unit === 'USD' && one.status === 'completed')
  expect(completed).toMatchObject({ value: 0, leftOutCount: 3 })
  const alone = await deriveLedger(archive, { ...EMPTY_LEDGER, statuses: ['completed'], currencies: ['USD'] }, 100)
  // Amazon's second part 2.75 billion, Inflection 650 million, Intel's shares 5 billion.
  expect(alone.totals).toMatchObject([{ value: 8.4e9, count: 3, leftOutCount: 0 }])
})

test('between Microsoft and OpenAI 261 billion dollars are announced: 1 and 10 one way, 250 the other', async () => {
  const filter = { ...EMPTY_FILTER, companies: ['microsoft', 'openai'], match: 'all' as const }
  const { totals, flows } = await deriveLedger(archive, { ...EMPTY_LEDGER, filter }, 100)
  expect(totals).toMatchObject([{ unit: 'USD', status: 'announced', value: 261e9, count: 3 }])
  expect(flows?.largest.map(({ from, to, sum }) => [from, to, sum.value])).toEqual([
    ['openai', 'microsoft', 250e9],
    ['microsoft', 'openai', 11e9],
  ])
})

test('money whose first account gives no amount is not lost', () => {
  const oracle = ledger.rows.find(({ row }) => row.from === 'openai' && row.to === 'oracle')
  expect(oracle).toMatchObject({ row: { value: 300e9, sameAs: expect.any(Number) }, countedIn: null })
})
