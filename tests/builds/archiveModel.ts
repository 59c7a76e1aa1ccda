import fc from 'fast-check'
import type { ArticleFile } from '../../src/content/article/articleSchema.ts'
import { articleFile } from '../fixtures/articleFile.ts'

/** A publisher's archive, and what else decides what its site is. */
export interface ArchiveModel {
  articles: Map<string, ArticleFile>
  /** Titles, and articles in their order. */
  collections: Map<string, { title: string; articles: string[] }>
  companies: { id: string; ids?: string[]; name: string; aliases?: string[] }[]
  environment: Record<string, string>
  /** How often the code has changed. */
  code: number
}

const WHATS = ['add', 'correct', 'rename', 'delete', 'company', 'option', 'code', 'day', 'draft', 'collection'] as const

/** One change; `place` names an article or a company, whatever their number. */
export interface Edit {
  what: (typeof WHATS)[number]
  place: number
  day: number
}

const COMPANIES = ['amazon', 'anthropic', 'google', 'microsoft', 'nvidia', 'openai']

/** Edits of every kind at least once, in any order, and some more. */
export const edits: fc.Arbitrary<Edit[]> = fc
  .tuple(
    fc.shuffledSubarray([...WHATS], { minLength: WHATS.length }),
    fc.array(fc.constantFrom('add' as const, 'correct' as const), { maxLength: 2 }),
    fc.array(fc.record({ place: fc.nat(1_000), day: fc.nat(27) }), { minLength: 12, maxLength: 12 }),
  )
  .map(([kinds, more, places]) => [...kinds, ...more].map((what, i) => ({ what, ...(places[i] ?? { place: 0, day: 0 }) })))

/** An archive with stories, sums and links between articles. */
export function firstArchive(): ArchiveModel {
  const model: ArchiveModel = {
    articles: new Map(),
    collections: new Map(),
    companies: COMPANIES.map((id) => ({ id, name: id.toUpperCase() })),
    environment: { ENTENTE_PICTURES: '2', ENTENTE_DAY: '2025-12-31' },
    code: 0,
  }
  for (let i = 0; i < 9; i++) applyEdit(model, { what: 'add', place: i * 3, day: i * 2 })
  const last = model.articles.get('deal-8')
  if (last) last.follows = ['deal-0']
  model.collections.set('some', { title: 'Some deals', articles: ['deal-3', 'deal-1', 'deal-8'] })
  return model
}

export function applyEdit(model: ArchiveModel, { what, place, day }: Edit): void {
  const slugs = [...model.articles.keys()]
  const slug = slugs[place % slugs.length] ?? ''
  const article = model.articles.get(slug)
  if (what === 'add') {
    const ids = model.companies.map(({ id }) => id)
    const [a, b] = [ids[place % 6], ids[(place + 1 + (day % 4)) % 6]] as [string, string]
    const number = slugs.length === 0 ? 0 : Math.max(...slugs.map((known) => Number(/\d+$/.exec(known)?.[0]))) + 1
    const date = `2025-0${1 + (place % 9)}-${String(day + 1).padStart(2, '0')}`
    const amounts = [{ value: 1e6 * (day + 1), currency: 'USD', what: 'shares', from: a, to: b }]
    model.articles.set(`deal-${number}`, articleFile({ title: `Deal ${number} of ${a} and ${b}`, date, companies: [a, b], amounts }))
  } else if (what === 'correct' && article) {
    article.summary += ` Corrected on the ${day}th.`
    if (place % 2 === 0) article.updated = '2025-12-01'
    else article.corrections = [...(article.corrections ?? []), { date: '2025-12-01', text: 'The sum was wrong.' }]
  } else if (what === 'rename' && article) {
    model.articles.delete(slug)
    model.articles.set(`renamed-${slug}`, { ...article, slugs: [...(article.slugs ?? []), slug] })
    for (const other of model.articles.values())
      other.follows = (other.follows ?? []).map((old) => (old === slug ? `renamed-${slug}` : old))
    for (const collection of model.collections.values())
      collection.articles = collection.articles.map((old) => (old === slug ? `renamed-${slug}` : old))
    renameCompany(model, place)
  } else if (what === 'delete') {
    model.articles.delete(slug)
    for (const other of model.articles.values()) other.follows = (other.follows ?? []).filter((old) => old !== slug)
  } else if (what === 'company') {
    const company = model.companies[place % model.companies.length]
    if (company) Object.assign(company, { name: `${company.name} ${day}`, aliases: [`Alias ${place}`] })
  } else if (what === 'option')
    model.environment = {
      ...model.environment,
      ENTENTE_FEWEST_JOINT: String(1 + (day % 3)),
      ENTENTE_PICTURES: String(1 + (place % 4)),
      ENTENTE_OEMBED: String(place % 2),
    }
  else if (what === 'code') model.code++
  // Days on which something was put out, and some on which nothing was; at least the first months of the year are over.
  else if (what === 'day')
    model.environment = { ...model.environment, ENTENTE_DAY: `2025-0${5 + (place % 5)}-${String(day + 1).padStart(2, '0')}` }
  else if (what === 'draft' && article) article.draft = !article.draft
  else if (what === 'collection') editCollections(model, place, day)
}

/** Another one, or another order, or one that is gone. */
function editCollections({ articles, collections }: ArchiveModel, place: number, day: number): void {
  const slugs = [...articles.keys()]
  const some = collections.get('some')
  if (some) some.articles = [...some.articles.slice(1), ...some.articles.slice(0, 1)]
  if (day % 3 === 0)
    collections.set(`of-day-${day}`, {
      title: `Of day ${day}`,
      articles: [...new Set([slugs[place % slugs.length] ?? '', slugs[0] ?? ''])],
    })
  else if (day % 3 === 1 && some) some.title += '?'
  else if (collections.size > 1) collections.delete([...collections.keys()].at(-1) ?? '')
}

function renameCompany({ articles, companies }: ArchiveModel, place: number): void {
  const company = companies[place % companies.length]
  if (!company) return
  const old = company.id
  company.ids = [...(company.ids ?? []), old]
  company.id = `renamed-${old}`
  const now = (id: string | undefined) => (id === old ? company.id : id)
  for (const [slug, article] of articles) {
    const amounts = article.amounts?.map((amount) => ({ ...amount, from: now(amount.from), to: now(amount.to) })) ?? []
    articles.set(slug, { ...article, companies: article.companies.map((id) => now(id) ?? id), amounts })
  }
}

/** Its files, by their paths. Days of a story go forwards and what is published names no draft and nothing of a day to come, whatever was edited. */
export function filesOf({ articles, collections, companies, environment }: ArchiveModel): Record<string, unknown> {
  const files = [...articles].map(([slug, article]) => {
    const follows = (article.follows ?? []).filter((followed) => {
      const slug = typeof followed === 'string' ? followed : followed.article
      const earlier = articles.get(slug)
      return earlier && earlier.date <= article.date && (article.draft || !earlier.draft)
    })
    return [`articles/${slug}.json`, { ...article, follows }] as const
  })
  const isOut = (slug: string) => {
    const article = articles.get(slug)
    return article !== undefined && !article.draft && article.date <= (environment['ENTENTE_DAY'] ?? '')
  }
  const paths = [...collections].flatMap(([slug, { title, articles: own }]) => {
    const out = own.filter(isOut)
    return out.length === 0 ? [] : [[`collections/${slug}.json`, { title, summary: title, articles: out }] as const]
  })
  return { ...Object.fromEntries([...files, ...paths]), 'companies.json': companies }
}
