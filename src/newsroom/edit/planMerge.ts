import type { ArticleFile } from '../../content/article/articleSchema.ts'
import type { CompanyFile } from '../../content/article/companySchema.ts'
import type { CollectionFile } from '../../content/collection/collectionSchema.ts'
import type { Day } from '../../content/text/day.ts'
import { formatList } from '../../content/text/formatNumber.ts'
import { articlesOf } from '../../publish/check/collection/collectionTexts.ts'
import { EditFault } from './editFault.ts'
import { addItem, addList, remove } from './editJson.ts'
import { factsAlone, textsLeft } from './factsOf.ts'
import { addFormer, companiesIn, type Kind, mustExist } from './names.ts'
import { articleText, type Plan } from './plan.ts'
import { isNamedInPublic, notPublished, notPublishedCompany, wasPublished } from './planRename.ts'
import { rewriteFile } from './rewriteFile.ts'
import { articleFileOf, parseText, type SiteTexts } from './siteTexts.ts'

/**
 * Makes one article of two that tell the same news: whatever names the one names the other, and its address leads there. Facts are
 * not joined, and neither are texts: facts that only the one states have to be moved first, and its texts are told.
 */
export function planMergeArticles(texts: SiteTexts, from: string, to: string, today: Day): Plan {
  mustBeTwo('article', from, to, texts)
  const [one, other] = [articleText(texts, from), articleText(texts, to)]
  const isOut = wasPublished(one, today)
  if (isOut && !wasPublished(other, today)) {
    const found = `"${to}", which is not published, in the place of "${from}", which is`
    throw new EditFault(`"${from}" can't become a part of "${to}"`, { found, wanted: `"${to}" published first, or merged into "${from}"` })
  }
  const [file, kept] = [parseText(one) as ArticleFile, parseText(other) as ArticleFile]
  const alone = factsAlone(file, kept, from, to)
  if (alone.length > 0) {
    const found = `in ${articleFileOf(from)} alone: ${formatList(alone)}`
    const wanted = `these in ${articleFileOf(to)} too, or taken out of ${articleFileOf(from)}: facts are not joined`
    throw new EditFault(`"${from}" would lose facts in "${to}"`, { found, wanted })
  }
  const names = { articles: new Map([[from, to]]), companies: new Map<string, string>() }
  const merged = new Map([...texts].filter(([path]) => path !== articleFileOf(from)))
  for (const [path, text] of merged) merged.set(path, rewriteFile(path, text, names))
  const text = articleText(merged, to)
  // Its first slug stays the first, by which feeds know it.
  const first = kept.slugs?.length ? [] : [to]
  merged.set(articleFileOf(to), isOut ? addFormer(text, [], 'slugs', kept.slugs, [...first, ...(file.slugs ?? []), from]) : text)
  return {
    texts: merged,
    notes: [...(isOut ? [] : [notPublished(to, from)]), ...textsLeft(file, kept, from, to), ...notesLeft(texts, from, to)],
  }
}

/** Where a collection has both, the later of the two goes, and its note with it. */
function notesLeft(texts: SiteTexts, from: string, to: string): string[] {
  return [...texts].flatMap(([path, text]) => {
    if (!path.startsWith('collections/')) return []
    const [first, second] = articlesOf(parseText(text) as CollectionFile).filter(({ slug }) => slug === from || slug === to)
    if (!first || !second?.note) return []
    return [`${path} had both; the note of "${second.slug}" is gone from it:`, `  ${second.note}`]
  })
}

/** Makes one company of two: whatever names the one names the other, which is found by the name of either. */
export function planMergeCompanies(texts: SiteTexts, from: string, to: string, today: Day): Plan {
  mustBeTwo('company', from, to, texts)
  const companies = companiesIn(texts)
  const [gone, kept] = [from, to].map((id) => companies.find((company) => company.id === id)) as [CompanyFile, CompanyFile]
  refuseOwnPayments(texts, from, to)
  const names = { articles: new Map<string, string>(), companies: new Map([[from, to]]) }
  const merged = new Map([...texts].map(([path, text]) => [path, rewriteFile(path, text, names)]))
  const first = kept.ids?.length ? [] : [to]
  const place = companies.indexOf(kept)
  const isOut = isNamedInPublic(texts, from, today)
  const list = merged.get('companies.json') ?? ''
  const identified = isOut ? addFormer(list, [place], 'ids', kept.ids, [...first, ...(gone.ids ?? []), from]) : list
  const known = allNames(kept)
  const aliases = [...new Set(allNames(gone))].filter((name) => !known.includes(name))
  const named =
    kept.aliases === undefined && aliases.length > 0
      ? addList(identified, [place], 'aliases', aliases)
      : aliases.reduce((text, alias) => addItem(text, [place, 'aliases'], alias), identified)
  merged.set('companies.json', remove(named, [companies.indexOf(gone)]))
  return { texts: merged, notes: [...(isOut ? [] : [notPublishedCompany(to, from)]), ...detailsLeft(gone, kept)] }
}

function mustBeTwo(kind: Kind, from: string, to: string, texts: SiteTexts): void {
  mustExist(kind, from, texts)
  mustExist(kind, to, texts)
  if (from === to) throw new EditFault(`"${from}" can't become a part of itself`, { found: `"${to}" twice`, wanted: 'two names' })
}

/** Whoever is one by then can't pay or supply themselves. */
function refuseOwnPayments(texts: SiteTexts, from: string, to: string): void {
  const files = [...texts].filter(([path, text]) => {
    if (!path.startsWith('articles/')) return false
    const { amounts = [], sizes = [] } = parseText(text) as ArticleFile
    return [...amounts, ...sizes].some((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from))
  })
  if (files.length === 0) return
  const found = `an amount or a size between the two, in ${formatList(files.map(([path]) => path))}`
  throw new EditFault(`"${from}" can't become a part of "${to}"`, { found, wanted: 'it without one of the two, or taken out' })
}

/** Everything by which a company is found. A ticker of one that is gone is an alias like any other. */
function allNames({ name, aliases = [], tickers = [], formerNames = [] }: CompanyFile): string[] {
  return [name, ...aliases, ...tickers, ...formerNames.map((former) => (typeof former === 'string' ? former : former.name))]
}

function detailsLeft(gone: CompanyFile, kept: CompanyFile): string[] {
  const left = (['sector', 'url', 'parent'] as const).flatMap((field) =>
    gone[field] === undefined || gone[field] === kept[field] || gone[field] === kept.id
      ? []
      : [`The ${field} of "${gone.id}" was not taken over: ${gone[field]}`],
  )
  const groups = (gone.partOf ?? []).filter((id) => id !== kept.id && !kept.partOf?.includes(id))
  return groups.length === 0 ? left : [...left, `What "${gone.id}" was a part of was not taken over: ${formatList(groups)}`]
}
