import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { parseArticle } from '../../src/content/article/parseArticle.ts'
import { parseSearchQuery } from '../../src/content/search/searchQuery.ts'
import { readContent } from '../../src/publish/check/readContent.ts'
import type { Content } from '../../src/publish/content.ts'
import { type SearchFixture, searchIndexOf } from '../fixtures/searchIndexOf.ts'
import { SITES } from '../sites.ts'

/** What people ask the repository's own archive, and the article that answers; more than one where several do as well. */
const QUESTIONS: readonly (readonly [typed: string, ...answers: string[]])[] = [
  // Names
  ['stargate launch', 'stargate-project-launch'],
  ['openai jony ive', 'openai-io-jony-ive-acquisition'],
  ['mattel', 'mattel-openai-collaboration'],
  ['deepmind fusion', 'deepmind-commonwealth-fusion'],
  ['anthropic palantir', 'anthropic-palantir-aws-us-defence'],
  ['scale ai meta stake', 'meta-scale-ai-stake'],
  ['getty stability', 'getty-stability-high-court'],
  ['tesla xai', 'tesla-invests-xai'],
  ['cohere aleph alpha', 'cohere-aleph-alpha-merger'],
  ['core scientific', 'coreweave-core-scientific-merger-rejected'],
  // Names with a slip of the finger
  ['mircosoft openai gpt-3', 'microsoft-exclusive-gpt-3-license'],
  ['nvida openai', 'nvidia-openai-letter-of-intent-10-gigawatts', 'nvidia-openai-30-billion-equity'],
  ['antropic iceland', 'anthropic-iceland-teachers-pilot'],
  ['perplexty snap', 'snap-perplexity-400m-ended'],
  ['coreweeve poolside', 'coreweave-poolside-project-horizon', 'coreweave-poolside-deal-falls-through'],
  // Aliases, products and former names
  ['facebook mri', 'facebook-nyu-fastmri'],
  ['aws humain', 'aws-humain-5-billion-ai-zone'],
  ['siri gemini', 'apple-google-gemini-siri'],
  [
    'azure exclusive cloud',
    'microsoft-openai-third-phase-investment',
    'microsoft-openai-azure-primary-cloud',
    'microsoft-openai-right-of-first-refusal',
  ],
  ['github copilot claude', 'microsoft-365-copilot-claude'],
  ['musk x merger', 'xai-x-merger'],
  ['ray-ban glasses', 'meta-essilorluxottica-long-term-extension'],
  // Phrases and what is to be left out
  ['"letter of intent" nvidia', 'nvidia-openai-letter-of-intent-10-gigawatts'],
  ['"right of first refusal"', 'microsoft-openai-right-of-first-refusal'],
  ['"supply-chain risk"', 'us-government-anthropic-supply-chain-risk'],
  ['stargate -norway -michigan abilene', 'stargate-five-new-us-sites', 'stargate-project-launch', 'oracle-openai-4-5-gigawatts-stargate'],
  ['meta tpu -broadcom', 'meta-google-tpu-rental'],
  // Figures, however they are written
  ['$38 billion', 'aws-openai-38-billion-cloud'],
  ['38bn aws', 'aws-openai-38-billion-cloud'],
  ['nvidia openai $100bn', 'nvidia-openai-letter-of-intent-10-gigawatts', 'nvidia-openai-30-billion-equity'],
  ['10 GW broadcom', 'broadcom-openai-custom-accelerators'],
  ['6GW amd openai', 'amd-openai-6-gigawatts-warrant'],
  ['750 MW', 'cerebras-openai-750-megawatts'],
  ['€1.3bn', 'asml-mistral-series-c'],
  ['49% scale ai', 'meta-scale-ai-stake'],
  ['£24 billion arm', 'softbank-acquires-arm'],
  // Dates
  ['openai microsoft september 2025', 'microsoft-openai-memorandum-next-phase', 'openai-microsoft-reaffirm-strategic-partnership'],
  ['microsoft openai 2016', 'microsoft-openai-azure-primary-cloud'],
  ['19 May 2025 foxconn', 'nvidia-foxconn-tsmc-taiwan-supercomputer'],
  // Questions as people ask them
  ['who invested in mistral', 'asml-mistral-series-c', 'microsoft-mistral-multi-year-partnership', 'cma-cgm-mistral'],
  ['who acquired cursor', 'spacex-cursor-acquisition'],
  ['who bought synopsys shares', 'nvidia-synopsys-2-billion-stake'],
  ['why did figure leave openai', 'figure-ends-openai-agreement'],
  ['what happened to stargate norway', 'openai-stargate-norway-microsoft-takes-over'],
  [
    'which newspapers license to openai',
    'financial-times-openai-content-license',
    'associated-press-openai-archive-license',
    'washington-post-openai',
    'news-corp-openai-multiyear-deal',
    'guardian-media-group-openai',
  ],
  [
    'data center saudi arabia',
    'xai-humain-nvidia-500mw-saudi',
    'aws-humain-5-billion-ai-zone',
    'amd-humain-10-billion-collaboration',
    'amd-cisco-humain-joint-venture',
  ],
  ['robotaxis', 'nvidia-uber-100000-robotaxis'],
  ['teachers pilot', 'anthropic-iceland-teachers-pilot'],
  ['music licensing settlement', 'umg-udio-settlement', 'warner-music-suno-settlement'],
  ['antitrust inquiry microsoft openai uk', 'cma-closes-microsoft-openai-inquiry'],
  ['drug discovery lab', 'nvidia-lilly-co-innovation-lab', 'isomorphic-lilly-novartis'],
]

const FOLDER = SITES.archive.content
let content: Content
let fixture: SearchFixture

beforeAll(async () => {
  content = readContent(FOLDER, { drafts: false })
  fixture = await searchIndexOf(content, (slug) =>
    parseArticle(JSON.parse(readFileSync(join(FOLDER, 'articles', `${slug}.json`), 'utf8')) as unknown, slug),
  )
}, 60_000)
// The engine takes the global fetch, which belongs to a worker's own thread in the browser.
afterAll(() => void vi.unstubAllGlobals())

async function firstThree(typed: string): Promise<string[]> {
  const { numbers } = await fixture.engine.search(parseSearchQuery(typed))
  return [...numbers.slice(0, 3)].map((number) => content.articles[number]?.card.slug ?? '')
}

test.each(QUESTIONS)('%s', async (typed, ...answers) => {
  const found = await firstThree(typed)
  expect(
    found.some((slug) => answers.includes(slug)),
    `${typed}: ${found.join(', ')}`,
  ).toBe(true)
})
