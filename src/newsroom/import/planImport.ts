import type { Company } from '../../content/article/company.ts'
import { compareText } from '../../content/text/compareText.ts'
import type { Day } from '../../content/text/day.ts'
import { groupBy } from '../../content/text/groupBy.ts'
import type { Ask, Proposal } from '../../desk/proposal.ts'
import { latinSlug } from '../draft/latinSlug.ts'
import { createProposal, type Draft, wantedFields } from './propose/createProposal.ts'
import type { KnownArticle } from './propose/knownArticle.ts'
import { FEWEST_WORDS, ToldArticles, UNTITLED } from './propose/toldArticles.ts'
import { CompanyNames } from './recognise/companyNames.ts'
import { withoutLegalForm } from './recognise/legalForms.ts'
import { NearNames } from './recognise/nearNames.ts'
import type { Story } from './story.ts'

/** The site into which stories are imported. */
export interface ImportSite {
  companies: readonly Pick<Company, 'id' | 'name' | 'aliases'>[]
  /** With drafts. */
  articles: readonly KnownArticle[]
  today: Day
}

/**
 * Makes a draft of every story, each with an address that is free. What was imported before, be it a moment ago from the same
 * file, says as which article; what may be told already says where.
 */
export function planImport(stories: readonly Story[], { companies, articles, today }: ImportSite): Proposal[] {
  const names = { names: new CompanyNames(companies), near: new NearNames(companies) }
  const wanted = wantedFields()
  const taken = new Set(articles.map(({ slug }) => slug))
  const known = new ToldArticles(articles.toSorted((a, b) => compareText(a.date ?? '', b.date ?? '')))
  const byUrl = groupBy(stories, ({ url }) => url)
  return stories.map((story) => {
    const { headline, date, companies: parties, kind, ...draft } = createProposal(story, names, wanted, today)
    const url = (byUrl.get(story.url)?.length ?? 0) > 1 ? null : story.url
    const own = slugOf(story, { date, companies: parties })
    const days = date !== null ? [date] : draft.asks.flatMap(daysOf)
    const key = [draft.text, ...(story.stated.companies ?? [])].join('\n')
    const told = { title: headline, days, companies: parties, kind, url, key, slug: own }
    const imported = known.findImported(told, draft.text)
    const duplicate = known.findDuplicate(told)
    const slug = imported?.slug ?? freeSlug(own, taken)
    taken.add(slug)
    const made = {
      slug,
      title: headline ?? '',
      date,
      companies: parties,
      kind,
      draft: true,
      urls: url === null ? [] : [url],
      text: draft.text,
    }
    if (!imported) known.add(made, key)
    return {
      ...draft,
      slug,
      duplicateOf: duplicate && !imported ? { slug: duplicate.slug, title: duplicate.title, date: duplicate.date ?? '' } : null,
      importedAs: imported?.slug ?? null,
    }
  })
}

/**
 * A headline of a word or two, as tables have it, names no story, and one that is none of the stated parties' hides it: the parties
 * that it leaves out stand before it. Without a headline the parties do, and the day; or the kind, where there is none.
 */
function slugOf({ stated, title }: Story, { date, companies }: Pick<Draft, 'date' | 'companies'>): string {
  const names = (stated.companies ?? companies).map(withoutLegalForm)
  const inHeadline = `-${latinSlug(title ?? '')}-`
  const absent = names.filter((name) => !inHeadline.includes(`-${latinSlug(name)}-`))
  const isShort = (title?.split(/\s+/).length ?? 0) < FEWEST_WORDS
  const isNobodys = stated.companies !== undefined && absent.length === names.length
  const titled = isShort || isNobodys ? [...absent, title].join(' ') : title
  const untitled = [...names, date ?? (names.length > 0 ? stated.kind : null)].join(' ')
  const words = [stated.slug, title === null ? null : titled, untitled]
  return words.map((one) => latinSlug(one ?? '')).find((slug) => slug !== '') ?? UNTITLED
}

/** The days of which one is that of the news. */
function daysOf({ field, answers }: Ask): Day[] {
  return field === 'date' ? answers.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])) : []
}

/** The same with a number behind it where there is an article of that name. */
function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
