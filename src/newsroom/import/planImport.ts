import type { Company } from '../../content/article/company.ts'
import { compareText } from '../../content/text/compareText.ts'
import type { Day } from '../../content/text/day.ts'
import { groupBy } from '../../content/text/groupBy.ts'
import { slugify } from '../../content/text/slugify.ts'
import type { Proposal } from '../../desk/proposal.ts'
import { createProposal, type Draft, wantedFields } from './propose/createProposal.ts'
import type { KnownArticle } from './propose/knownArticle.ts'
import { ToldArticles } from './propose/toldArticles.ts'
import { CompanyNames } from './recognise/companyNames.ts'
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
    const { date, companies: parties, kind, ...draft } = createProposal(story, names, wanted, today)
    const url = (byUrl.get(story.url)?.length ?? 0) > 1 ? null : story.url
    const own = slugOf(story, { date, companies: parties })
    const told = { title: story.title, date, companies: parties, kind, url, text: draft.text, slug: own }
    const imported = known.findImported(told)
    const duplicate = known.findDuplicate(told)
    const slug = imported?.slug ?? freeSlug(own, taken)
    taken.add(slug)
    if (!imported)
      known.add({
        slug,
        title: story.title ?? '',
        date,
        companies: parties,
        kind,
        draft: true,
        urls: url === null ? [] : [url],
        text: draft.text,
      })
    return {
      ...draft,
      slug,
      duplicateOf: duplicate && !imported ? { slug: duplicate.slug, title: duplicate.title, date: duplicate.date ?? '' } : null,
      importedAs: imported?.slug ?? null,
    }
  })
}

function slugOf({ stated, title }: Story, { date, companies }: Pick<Draft, 'date' | 'companies'>): string {
  const names = [...(stated.companies ?? companies), date].filter(Boolean).join(' ')
  return [stated.slug ?? title ?? '', names].map(latinSlug).find((slug) => slug !== '') ?? 'untitled'
}

/** Empty where most of the words have no letters for an address. */
function latinSlug(words: string): string {
  const letters = slugify(words)
  const latin = letters.replace(/[^a-z0-9-]+/g, '')
  return latin.length * 2 < letters.length ? '' : latin.replace(/-{2,}/g, '-').replace(/^-|-$/g, '')
}

/** The same with a number behind it where there is an article of that name. */
function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
