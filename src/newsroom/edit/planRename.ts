import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { companiesNamedBy } from '../../content/article/deal/companiesNamedBy.ts'
import type { Day } from '../../content/text/day.ts'
import { setValue } from './editJson.ts'
import { addFormer, companiesIn, mustBeFree, mustExist } from './names.ts'
import { articleText, type Plan } from './plan.ts'
import { rewriteFile } from './rewriteFile.ts'
import { articleFileOf, parseText, type SiteTexts, slugOf } from './siteTexts.ts'

/** Gives an article another slug, everywhere. What was published by a build of `today` leads on from the former one. */
export function planRenameArticle(texts: SiteTexts, from: string, to: string, today: Day): Plan {
  mustExist('article', from, texts)
  mustBeFree('article', to, from, texts)
  const names = { articles: new Map([[from, to]]), companies: new Map<string, string>() }
  const renamed = new Map([...texts].map(([path, text]) => [path, rewriteFile(path, text, names)]))
  const text = articleText(renamed, from)
  const { slugs } = parseText(text) as ArticleFile
  const isOut = wasPublished(articleText(texts, from), today)
  renamed.delete(articleFileOf(from))
  renamed.set(articleFileOf(to), isOut ? addFormer(text, [], 'slugs', slugs, [from]) : text)
  return { texts: sorted(renamed), notes: isOut ? [] : [notPublished(to, from)] }
}

/** Gives a company another id, everywhere. If a build of `today` publishes it, addresses with the former one lead on. */
export function planRenameCompany(texts: SiteTexts, from: string, to: string, today: Day): Plan {
  mustExist('company', from, texts)
  mustBeFree('company', to, from, texts)
  const names = { articles: new Map<string, string>(), companies: new Map([[from, to]]) }
  const renamed = new Map([...texts].map(([path, text]) => [path, rewriteFile(path, text, names)]))
  const place = companiesIn(texts).findIndex(({ id }) => id === from)
  const list = setValue(renamed.get('companies.json') ?? '', [place, 'id'], to)
  const isOut = isNamedInPublic(texts, from, today)
  renamed.set('companies.json', isOut ? addFormer(list, [place], 'ids', companiesIn(texts)[place]?.ids, [from]) : list)
  return { texts: renamed, notes: isOut ? [] : [notPublishedCompany(to, from)] }
}

/** Whether anybody can have its address. */
export function wasPublished(text: string, today: Day): boolean {
  const { draft = false, date, published = date } = parseText(text) as ArticleFile
  return !draft && published <= today
}

/** Whether a published article names a company, so that it goes out. */
export function isNamedInPublic(texts: SiteTexts, id: string, today: Day): boolean {
  return [...texts].some(([path, text]) => {
    if (slugOf(path) === null || !text.includes(id) || !wasPublished(text, today)) return false
    return companiesNamedBy(parseText(text) as ArticleFile).includes(id)
  })
}

export function notPublishedCompany(id: string, former: string): string {
  return `No published article names "${id}", so nothing leads on from its former id. If one did once, add "${former}" to its "ids".`
}

export function notPublished(slug: string, former: string): string {
  return `${articleFileOf(slug)} is not published yet, so nothing leads on from its former slug. If it was published once, add "${former}" to its "slugs".`
}

/** As files are read. */
function sorted(texts: SiteTexts): SiteTexts {
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
