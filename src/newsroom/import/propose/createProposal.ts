import { articleSchema } from '../../../content/article/articleSchema.ts'
import type { Day } from '../../../content/text/day.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import type { FoundField, Proposal, ProposedSize } from '../../../desk/proposal.ts'
import { formatArticle } from '../../edit/formatArticle.ts'
import { findLinks, samePage } from '../recognise/findLinks.ts'
import { plainTextOf } from '../recognise/plainTextOf.ts'
import { type KnownNames, type RecognisedStory, recogniseStory } from '../recognise/recogniseStory.ts'
import type { Story, StoryBlock } from '../story.ts'
import { chooseAmounts } from './chooseAmounts.ts'
import { chooseCompanies } from './chooseCompanies.ts'
import { chooseDay } from './chooseDay.ts'
import { chooseKind, chooseStatus } from './chooseKindAndStatus.ts'
import { createSources } from './createSources.ts'
import { isLabel } from './isLabel.ts'

/** A draft of a story, before it has an address, with what decides whether it is told already. */
export type Draft = Omit<Proposal, 'slug' | 'duplicateOf' | 'importedAs'> & {
  /** `null` also where what the story is called is none. */
  headline: string | null
  date: Day | null
  companies: string[]
  kind: string | null
}

const WHY_WANTED = 'left empty on purpose: one sentence that stands alone and says what changes for whom, which no release does'

/** The fields that an article should have, in their order, with what the format says of them. */
export type WantedFields = ReadonlyMap<string, string>

export function wantedFields(): WantedFields {
  const { shape } = articleSchema()
  const fields = ['title', 'date', 'companies', 'kind', 'summary', 'body', 'whyItMatters', 'sources'] as const
  return new Map(fields.map((field) => [field, field === 'whyItMatters' ? WHY_WANTED : (shape[field].meta()?.description ?? '')]))
}

/** Makes a draft of a story: what was found stands in it, and all else is asked for, proposed or named as missing. */
export function createProposal(story: Story, known: KnownNames, wanted: WantedFields, today: Day): Draft {
  const recognised = recogniseStory(story, known)
  const { stated } = story
  const deal = stated.deal ?? {}
  const headline = isLabel(story) ? null : story.title
  const day = chooseDay(recognised, story.dates, today)
  const parties = chooseCompanies(recognised, story, known)
  const kind = chooseKind(stated.kind)
  const status = chooseStatus(stated.status, recognised.status)
  const amounts = chooseAmounts(recognised.amounts, stated.deal?.amounts ? [] : stated.amounts, status.id)
  const sources = createSources({ ...story, title: headline }, day.day, known.names, parties.ids)
  const why = [...recognised.why.paragraphs, ...(stated.whyItMatters ?? [])]
  const cite = sources.length > 0 ? '[^1]' : ''
  const summary = chooseSummary(stated.summary, recognised.deck)
  const body = recognised.body.filter((block) => block !== summary?.value).map((block) => toBlock(block, cite))
  const article = {
    $schema: '../.schema/article.schema.json',
    title: headline ?? '',
    ...(day.day !== null && { date: day.day }),
    companies: parties.ids,
    ...(deal.roles && { roles: deal.roles }),
    ...(deal.mentions && { mentions: deal.mentions }),
    ...(kind.id !== null && { kind: kind.id }),
    ...(status.id !== null && { status: status.id }),
    ...(summary !== undefined && { summary: summary.value }),
    ...(body.length > 0 && { body }),
    ...(why.length > 0 && { whyItMatters: why }),
    ...(sources.length > 0 && { sources }),
    ...(deal.terms && { terms: deal.terms }),
    ...(deal.amounts && { amounts: deal.amounts }),
    ...(amounts.amounts.length > 0 && { amounts: amounts.amounts }),
    ...(deal.sizes && { sizes: deal.sizes }),
    ...(deal.dates && { dates: deal.dates }),
    // Those of a page elsewhere are not ours.
    ...(stated.authors !== undefined &&
      story.url === null && { authors: stated.authors.map(({ name, url }) => ({ name, ...(url !== null && { url }) })) }),
    draft: true,
  }
  const found = [
    ...(headline === null ? [] : [{ field: 'title', value: headline, words: headline, where: 'headline' }]),
    ...(day.found ? [day.found] : []),
    ...parties.found,
    ...(kind.found ? [kind.found] : []),
    ...(status.found ? [status.found] : []),
    ...(summary ? [summary] : []),
    ...amounts.found,
    ...(recognised.why.words === null ? [] : [{ field: 'whyItMatters', value: why[0] ?? '', words: recognised.why.words, where: 'text' }]),
    ...sources.map(({ url }, i) => ({
      field: `sources[${i}]`,
      value: url,
      words: url,
      where: i === 0 && url === story.url ? 'the address of the page' : 'source line',
    })),
  ]
  const asks = [day.ask, kind.ask, status.ask].filter((ask) => ask !== null)
  const isAsked = (field: string) => asks.some((ask) => ask.field === field)
  return {
    origin: story.origin,
    text: formatArticle(article),
    title: story.title ?? '',
    headline,
    date: day.day,
    companies: parties.ids,
    kind: kind.id,
    found,
    asks,
    missing: missingOf(article, wanted, { date: day.part, title: headline === null ? story.title : null }).filter(
      ({ field }) => !isAsked(field),
    ),
    alsoNamed: [
      ...parties.alsoNamed,
      ...amounts.alsoNamed,
      ...linksOf(story, recognised, sources),
      ...recognised.sizes.map(describeSize),
      ...story.others.map(({ name, value }) => ({ field: '', value, words: value, where: name })),
    ],
    newCompanies: parties.newCompanies,
    order: parties.order,
    cutOff: recognised.cutOff.map(plainTextOf),
  }
}

/** A size of the format's units as one of the article, any other as what may be a term. */
function describeSize({ text, words, size }: ProposedSize): FoundField {
  if (size === null) return { field: 'terms', value: text, words, where: 'text' }
  const { value, unit, qualifier } = size
  return { field: 'sizes', value: [qualifier, formatNumber(value), unit].filter((part) => part !== null).join(' '), words, where: 'text' }
}

/** What the text links to, and is no source already. */
function linksOf(story: Story, { body, why }: RecognisedStory, sources: readonly { url: string }[]): FoundField[] {
  const known = new Set(sources.map(({ url }) => samePage(url)))
  return findLinks([...body, ...why.paragraphs], story.url)
    .filter(({ url }) => !known.has(samePage(url)))
    .map(({ url, words }) => ({ field: 'sources', value: url, words, where: 'a link in the text' }))
}

/** What the format says, else the line between headline and dateline; nobody writes one here. */
function chooseSummary(stated: string | undefined, deck: readonly string[]): FoundField | undefined {
  const text = stated ?? deck.join(' ')
  return text === ''
    ? undefined
    : { field: 'summary', value: text, words: text, where: stated === undefined ? 'below the headline' : 'stated as the summary' }
}

/** `parts`: what was found of a field, and is not enough. */
function missingOf(
  article: Readonly<Record<string, unknown>>,
  wanted: WantedFields,
  parts: Readonly<Record<string, string | null>>,
): Proposal['missing'] {
  const isMissing = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return [...wanted]
    .filter(([field]) => isMissing(article[field]))
    .map(([field, words]) => ({ field, wanted: parts[field] ? `${words}; found only "${parts[field]}"` : words }))
}

/** A block as articles have it: every paragraph cites the page that it comes from. */
function toBlock(block: StoryBlock, cite: string): unknown {
  if (typeof block === 'string') return block + cite
  if ('heading' in block) return block
  if ('list' in block) return { list: block.list.map((item) => item + cite) }
  // Without a speaker it is no quote of ours, and stays as the text had it.
  const words = block.quote.replace(/^[“"„«»]\s*([\s\S]*?)\s*[”"“«»]$/, '$1')
  return block.by === null ? `“${words}”${cite}` : { quote: words + cite, by: block.by }
}
