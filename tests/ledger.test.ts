import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Status } from '../src/content/article/article.ts'
import { parseArticle } from '../src/content/article/parseArticle.ts'
import { deriveChance } from '../src/content/money/cycles/deriveChance.ts'
import { deriveLedger } from '../src/content/money/deriveLedger.ts'
import { EMPTY_LEDGER } from '../src/content/money/ledgerView.ts'
import { EMPTY_FILTER } from '../src/content/query/filter.ts'
import { readContent } from '../src/publish/check/readContent.ts'
import { archiveOf } from './fixtures/memoryArchive.ts'
import { SITES } from './sites.ts'

/*
 * The ledger of 219 articles, held against figures that were worked out by hand from the records that the articles were
 * written from. Where an article is corrected these may change; then the record decides.
 */

const archive = archiveOf(readContent(SITES.archive.content, { drafts: false }))
const ledger = await deriveLedger(archive, EMPTY_LEDGER, 1_000)
const power = await deriveLedger(archive, { ...EMPTY_LEDGER, measure: 'power' }, 1_000)
const read = (slug: string) => parseArticle(JSON.parse(readFileSync(`${SITES.archive.content}/articles/${slug}.json`, 'utf8')), slug)

interface Expected {
  status: Status
  /** How much of it sums count, where that is not all. */
  counts?: number
  inParts?: number
  countedIn?: string
  partOf?: string
  endedBy?: string
  isReplaced?: true
}

/** Thirty-one amounts, so that each rule is met: who tells of it, what its article states, and what follows from that by hand. */
const AMOUNTS: [rule: string, slug: string, value: number, unit: string, stated: object, Expected][] = [
  ['one-ended', 'softbank-acquires-arm', 24e9, 'GBP', { qualifier: 'about', from: 'softbank', to: null }, { status: 'announced' }],
  ['plain', 'microsoft-openai-one-billion-investment', 1e9, 'USD', { from: 'microsoft', to: 'openai' }, { status: 'announced' }],
  ['own status', 'nvidia-arm-acquisition-terminated', 1.25e9, 'USD', { from: 'nvidia', to: 'softbank' }, { status: 'completed' }],
  ['own status', 'microsoft-openai-third-phase-investment', 10e9, 'USD', { from: 'microsoft', to: 'openai' }, { status: 'reported' }],
  [
    'whole',
    'amazon-anthropic-4-billion',
    4e9,
    'USD',
    { qualifier: 'up to', to: 'anthropic' },
    { status: 'announced', counts: 1.25e9, inParts: 2.75e9 },
  ],
  [
    'part',
    'amazon-anthropic-second-tranche',
    2.75e9,
    'USD',
    { from: 'amazon', to: 'anthropic' },
    { status: 'completed', partOf: 'amazon-anthropic-4-billion' },
  ],
  ['several of one article', 'isomorphic-lilly-novartis', 1.7e9, 'USD', { qualifier: 'up to', from: 'eli-lilly' }, { status: 'announced' }],
  ['several of one article', 'isomorphic-lilly-novartis', 37.5e6, 'USD', { from: 'novartis', to: 'google' }, { status: 'announced' }],
  [
    'a year, reported',
    'google-reddit-ai-content-licence',
    60e6,
    'USD',
    { period: 'year', from: 'google' },
    { status: 'reported', counts: 0 },
  ],
  [
    'a year, announced',
    'softbank-openai-sb-openai-japan',
    3e9,
    'USD',
    { period: 'year', from: 'softbank' },
    { status: 'announced', counts: 0 },
  ],
  [
    'a year and a range',
    'amazon-new-york-times-ai-license',
    20e6,
    'USD',
    { most: 25e6, period: 'year' },
    { status: 'reported', counts: 0 },
  ],
  [
    'a year, reported',
    'apple-google-gemini-siri',
    1e9,
    'USD',
    { period: 'year', from: 'apple', to: 'google' },
    { status: 'reported', counts: 0 },
  ],
  ['another currency', 'microsoft-mistral-multi-year-partnership', 15e6, 'EUR', { from: 'microsoft' }, { status: 'reported' }],
  [
    'repeated by a judge',
    'cma-microsoft-mistral-not-a-merger',
    15e6,
    'EUR',
    { from: 'microsoft' },
    { status: 'reported', counts: 0, countedIn: 'microsoft-mistral-multi-year-partnership' },
  ],
  [
    'repeated by a judge',
    'cma-clears-microsoft-inflection',
    650e6,
    'USD',
    { qualifier: 'about' },
    { status: 'reported', counts: 0, countedIn: 'microsoft-inflection-license-and-hire' },
  ],
  [
    'programme',
    'stargate-project-launch',
    500e9,
    'USD',
    { qualifier: 'up to', from: null, to: null },
    { status: 'intended', counts: 200e9, inParts: 300e9 },
  ],
  [
    'part, first account without a sum',
    'stargate-five-new-us-sites',
    300e9,
    'USD',
    { from: 'openai', to: 'oracle', sameAs: 'oracle-openai-4-5-gigawatts-stargate' },
    { status: 'reported', partOf: 'stargate-project-launch' },
  ],
  ['a small one', 'microsoft-harpercollins-training-license', 5_000, 'USD', { from: 'microsoft', to: null }, { status: 'reported' }],
  ['a token', 'gsa-openai-chatgpt-enterprise-one-dollar', 1, 'USD', { from: 'us-government', to: 'openai' }, { status: 'announced' }],
  [
    'plan replaced',
    'nvidia-openai-letter-of-intent-10-gigawatts',
    100e9,
    'USD',
    { qualifier: 'up to' },
    { status: 'ended', endedBy: 'nvidia-openai-30-billion-equity', isReplaced: true },
  ],
  [
    'what replaced it',
    'nvidia-openai-30-billion-equity',
    30e9,
    'USD',
    { from: 'nvidia', to: 'openai', sameAs: null },
    { status: 'announced' },
  ],
  [
    'plan ended',
    'disney-openai-sora-license',
    1e9,
    'USD',
    { from: 'disney', to: 'openai' },
    { status: 'ended', endedBy: 'disney-openai-deal-lapses-sora-closed' },
  ],
  [
    'end that repeats',
    'disney-openai-deal-lapses-sora-closed',
    1e9,
    'USD',
    { sameAs: 'disney-openai-sora-license' },
    { status: 'ended', counts: 0, countedIn: 'disney-openai-sora-license' },
  ],
  [
    'end beside what stands',
    'us-government-anthropic-supply-chain-risk',
    200e6,
    'USD',
    { sameAs: 'pentagon-200-million-frontier-ai' },
    { status: 'ended' },
  ],
  ['what stands', 'pentagon-200-million-frontier-ai', 200e6, 'USD', { from: 'us-government', to: null }, { status: 'announced' }],
  [
    'completion that repeats',
    'nvidia-intel-share-purchase-closed',
    5e9,
    'USD',
    { sameAs: 'nvidia-intel-5-billion-custom-x86' },
    { status: 'completed', counts: 0, countedIn: 'nvidia-intel-5-billion-custom-x86' },
  ],
  [
    'up to, beside another',
    'amazon-anthropic-100-billion-aws',
    20e9,
    'USD',
    { qualifier: 'up to', from: 'amazon' },
    { status: 'announced' },
  ],
  ['more than', 'amazon-anthropic-100-billion-aws', 100e9, 'USD', { qualifier: 'more than', from: 'anthropic' }, { status: 'announced' }],
  [
    'programme',
    'blackrock-microsoft-mgx-gaiip',
    100e9,
    'USD',
    { qualifier: 'up to', from: null, to: null },
    { status: 'intended', counts: 60e9, inParts: 40e9 },
  ],
  [
    'outlives the end of its deal',
    'stargate-norway-nscale-aker-openai',
    1e9,
    'USD',
    { qualifier: 'about', from: null, to: null },
    { status: 'announced' },
  ],
  ['more certain than its article', 'anthropic-australia-mou', 3e6, 'AUD', { from: 'anthropic', to: null }, { status: 'announced' }],
]

test.each(AMOUNTS)(
  '%s: %s, %d %s',
  (_rule, slug, value, unit, stated, { status, counts = value, inParts = 0, countedIn, partOf, endedBy, isReplaced }) => {
    const [inArticle, ...others] = read(slug).amounts.filter((amount) => amount.value === value && amount.currency === unit)
    expect(others).toEqual([])
    expect(inArticle).toMatchObject({ ...stated, partOf: partOf ?? null })
    const [found, ...more] = ledger.rows.filter(({ row }) => row.step.slug === slug && row.value === value && row.unit === unit)
    expect(more).toEqual([])
    const { sameAs: _sameAs, ...shown } = stated as { sameAs?: unknown }
    expect(found?.row).toMatchObject({ ...shown, status })
    expect(found).toMatchObject({ counts, inParts, isReplaced: isReplaced ?? false })
    expect(found?.countedIn?.step.slug).toBe(countedIn)
    expect(found?.whole?.step.slug).toBe(partOf)
    expect(found?.row.endedBy?.slug).toBe(endedBy)
  },
)

/** What is in each sum, by hand, in billions of dollars: the newest first, as the ledger lists them. */
const DOLLARS: Record<Status, readonly (readonly [what: string, billions: number])[]> = {
  completed: [
    ['CoreWeave', 2],
    ['Synopsys', 2],
    ['Anthropic, second part', 2.75],
    ['prepayment for Arm', 1.25],
  ],
  announced: [
    ['Cursor', 60],
    ['Google in Anthropic', 40],
    ['Amazon in Anthropic, later', 20],
    ['Amazon in Anthropic, at once', 5],
    ['AWS for Anthropic', 100],
    ['CoreWeave for Meta, more', 21],
    ['Nebius for Meta, what is left unsold', 15],
    ['Nebius for Meta', 12],
    ['Nebius’s warrant', 2],
    ['NVIDIA in OpenAI', 30],
    ['AWS for OpenAI, more', 100],
    ['Amazon in OpenAI', 50],
    ['Tesla in xAI', 2],
    ['Corning for Meta', 6],
    ['Lilly’s laboratory', 1],
    ['Broadcom for Anthropic', 21],
    ['Microsoft in Anthropic', 5],
    ['NVIDIA in Anthropic', 10],
    ['Azure for Anthropic', 30],
    ['Nebius for Meta, first order', 2.9],
    ['Dell for Iren', 5.8],
    ['Iren for Microsoft', 9.7],
    ['AWS for OpenAI', 38],
    ['Nokia', 1],
    ['Azure for OpenAI', 250],
    ['Aligned', 40],
    ['ABB’s robots', 5.375],
    ['CoreWeave for Meta', 14.2],
    ['CoreWeave for OpenAI', 6.5],
    ['NVIDIA in Intel', 5],
    ['Nebius for Microsoft', 17.4],
    ['Reliance and Meta', 0.1],
    ['the United States in Intel', 8.9],
    ['SoftBank in Intel', 2],
    ['a dollar', 0.000000001],
    ['Narvik, without OpenAI', 1],
    ['the Pentagon', 0.2],
    ['Scale AI', 14.3],
    ['io', 6.5],
    ['SoftBank in OpenAI', 30],
    ['Amazon in Anthropic, again', 4],
    ['G42', 1.5],
    ['Novartis’s milestones', 1.2],
    ['Novartis at once', 0.0375],
    ['Lilly’s milestones', 1.7],
    ['Lilly at once', 0.045],
    ['Google in Anthropic, 2023', 2],
    ['Anthropic, what is left of 4 beside the second part', 1.25],
    ['Condor Galaxy', 0.1],
    ['Sanofi’s milestones', 5.2],
    ['Sanofi at once', 0.1],
    ['Cruise, by all', 2],
    ['OpenAI LP', 1],
    ['Cruise, by Honda', 2.75],
    ['IBM’s laboratory', 0.24],
  ],
  intended: [
    ['Fluidstack’s sites', 50],
    ['the AI Zone', 5],
    ['AMD and Humain', 10],
    ['Stargate, what is left of 500 beside Oracle', 200],
    ['the infrastructure partnership, what is left of 100 beside Aligned', 60],
  ],
  reported: [
    ['Google Cloud for Anthropic', 200],
    ['Blackstone’s venture', 1.5],
    ['Cerebras', 10],
    ['Groq', 20],
    ['Nscale', 14],
    ['Oracle for OpenAI', 300],
    ['Google Cloud for Meta', 10],
    ['Windsurf', 2.4],
    ['Telegram', 0.3],
    ['Google in Anthropic', 1],
    ['a title', 0.000005],
    ['Character.AI', 2.7],
    ['Adept', 0.025],
    ['News Corp', 0.25],
    ['Inflection', 0.65],
    ['Microsoft in OpenAI, 2023', 10],
  ],
  ended: [
    ['the Pentagon and Anthropic', 0.2],
    ['Disney in OpenAI', 1],
    ['Perplexity in Snap', 0.4],
    ['NVIDIA in OpenAI, the plan', 100],
    ['a dollar for Claude', 0.000000001],
  ],
}

test.each<[status: Status, value: number, leftOut: number, periods: number]>([
  ['completed', 8e9, 1, 0],
  ['announced', 1_011.997500001e9, 1, 1],
  ['intended', 325e9, 0, 0],
  ['reported', 572.825005e9, 4, 3],
  ['ended', 101.600000001e9, 1, 0],
])('dollars that are %s come to %d by hand and by rule, and so many are left out', (status, value, leftOut, periods) => {
  const total = ledger.totals.find((one) => one.unit === 'USD' && one.status === status)
  const byHand = DOLLARS[status] ?? []
  expect(total?.rows.map(({ counts }) => counts)).toEqual(byHand.map(([, billions]) => Math.round(billions * 1e9)))
  expect(byHand.reduce((sum, [, billions]) => sum + Math.round(billions * 1e9), 0)).toBe(value)
  expect(total).toMatchObject({ value, count: byHand.length, leftOutCount: leftOut, periodCount: periods })
})

test.each<[currency: string, status: Status, value: number, count: number, leftOut: number, how: string]>([
  ['EUR', 'announced', 2.9e9, 4, 0, 'ASML 1.3 billion, Munich 1 billion, Schwarz 500 million, CMA CGM 100 million'],
  ['EUR', 'reported', 15e6, 1, 1, 'Microsoft in Mistral, and again by the authority that looked at it'],
  ['AUD', 'announced', 3e6, 1, 0, 'API credits in Australia'],
  ['GBP', 'announced', 24e9, 1, 0, 'Arm'],
])('the total in %s that is %s', (currency, status, value, count, leftOut, _how) => {
  const total = ledger.totals.find((one) => one.unit === currency && one.status === status)
  expect(total).toMatchObject({ value, count, leftOutCount: leftOut })
})

test('what is completed is counted where it was announced, and as completed when asked for alone', async () => {
  const alone = await deriveLedger(archive, { ...EMPTY_LEDGER, statuses: ['completed'], currencies: ['USD'] }, 100)
  // Beside the 8 billion that were told of first as completed: Intel's shares, 5 billion.
  expect(alone.totals).toMatchObject([{ value: 13e9, count: 5, leftOutCount: 0 }])
})

test('a programme counts whole where its contracts are not in the view', async () => {
  const intended = await deriveLedger(archive, { ...EMPTY_LEDGER, statuses: ['intended'] }, 100)
  expect(intended.totals).toMatchObject([{ unit: 'USD', value: 665e9, count: 5 }])
})

test('between Microsoft and OpenAI 251 billion dollars are announced, 1 one way and 250 the other, and 10 reported', async () => {
  const filter = { ...EMPTY_FILTER, companies: ['microsoft', 'openai'], match: 'all' as const }
  const { totals, flows } = await deriveLedger(archive, { ...EMPTY_LEDGER, filter }, 100)
  expect(totals).toMatchObject([
    { unit: 'USD', status: 'announced', value: 251e9, count: 2 },
    { unit: 'USD', status: 'reported', value: 10e9, count: 1 },
  ])
  expect(flows?.largest.map(({ from, to, sum }) => [from, to, sum.value])).toEqual([
    ['openai', 'microsoft', 250e9],
    ['microsoft', 'openai', 10e9],
    ['microsoft', 'openai', 1e9],
  ])
})

/** Power that is planned, by hand, in megawatts: what is left of wholes beside their parts. */
const PLANNED = [
  ['Nebius', 5_000],
  ['HyperVault, beside the first 100', 900],
  ['CoreWeave', 5_000],
  ['Anthropic on NVIDIA', 1_000],
  ['Qualcomm and Humain', 200],
  ['Nscale in Texas, second phase', 700],
  ['South Korea', 20],
  ['SoftBank’s two sites', 1_500],
  ['Stargate, 7,000 beside Oracle’s 4,500 and SoftBank’s 1,500', 1_000],
  ['NVIDIA and Humain', 500],
  ['AMD and Humain', 500],
  ['Reliance', 2_000],
] as const

test('power: Stargate’s sites count once, by their own status, and what is planned beside them', () => {
  const [announced, intended, ended] = power.totals
  expect(announced).toMatchObject({ unit: 'MW', status: 'announced', value: 49_360, count: 24, leftOutCount: 0 })
  expect(intended?.rows.map(({ counts }) => counts)).toEqual(PLANNED.map(([, megawatts]) => megawatts))
  expect(intended).toMatchObject({ status: 'intended', value: PLANNED.reduce((sum, [, megawatts]) => sum + megawatts, 0), count: 12 })
  // NVIDIA's 10,000, Horizon's 2,000, of which 250 by themselves, and the 290 that were an ambition at Narvik.
  expect(ended).toMatchObject({ status: 'ended', value: 12_290, count: 4, leftOutCount: 1 })
  expect(power.rows.find(({ row }) => row.value === 4_500)).toMatchObject({ counts: 4_500, whole: { value: 7_000 } })
})

test('shares are listed and not added up', async () => {
  const equity = await deriveLedger(archive, { ...EMPTY_LEDGER, measure: 'equity' }, 100)
  expect(equity).toMatchObject({ count: 21, totals: [], flows: null, cycles: null })
  const microsoft = equity.rows.find(({ row }) => row.from === 'openai' && row.to === 'microsoft')
  expect(microsoft?.row).toMatchObject({ value: 27, qualifier: 'about' })
})

test('six loops are of announced and completed deals, far more than chance expects', async () => {
  expect(ledger.cycles).toMatchObject({ count: 7, confirmedOnly: 6 })
  expect(await deriveChance(archive, EMPTY_LEDGER)).toMatchObject({ expected: expect.closeTo(1.5, 0.6), asMany: 0, shuffles: 200 })
})
