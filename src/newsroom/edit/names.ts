import type { ArticleFile } from '../../content/article/articleSchema.ts'
import type { CompanyFile } from '../../content/article/companySchema.ts'
import { suggestMatch } from '../../publish/check/json/suggestMatch.ts'
import { EditFault } from './editFault.ts'
import { addItem, addList } from './editJson.ts'
import { parseText, type SiteTexts, slugOf } from './siteTexts.ts'

/** The names in addresses that something has: the one of now, and those of before. */
export interface Named {
  name: string
  former: readonly string[]
}

const CLEAN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** As long as the formats allow (content/article). */
const LONGEST = { article: 200, company: 100 } as const

export type Kind = keyof typeof LONGEST

/** The articles or the companies of a site, by their names. Its files have been checked. */
export function namesOf(kind: Kind, texts: SiteTexts): Named[] {
  if (kind === 'company') return companiesIn(texts).map(({ id, ids = [] }) => ({ name: id, former: ids }))
  return [...texts].flatMap(([path, text]) => {
    const slug = slugOf(path)
    return slug === null ? [] : [{ name: slug, former: (parseText(text) as ArticleFile).slugs ?? [] }]
  })
}

export function companiesIn(texts: SiteTexts): CompanyFile[] {
  return parseText(texts.get('companies.json') ?? '[]') as CompanyFile[]
}

/** @throws EditFault where there is nothing of that name. */
export function mustExist(kind: Kind, name: string, texts: SiteTexts): void {
  const known = namesOf(kind, texts)
  if (known.some((one) => one.name === name)) return
  const now = known.find(({ former }) => former.includes(name))?.name
  const list = kind === 'article' ? 'an article, such as the name of its file without .json' : 'the id of a company in companies.json'
  const wanted =
    now === undefined
      ? suggestMatch(
          name,
          known.map((one) => one.name),
          list,
        )
      : `did you mean "${now}"? It had the name "${name}" before`
  throw new EditFault(`There is no ${kind} "${name}"`, { found: JSON.stringify(name), wanted })
}

/** @throws EditFault where something can't get a name: it is none, or somebody else's, now or before. */
export function mustBeFree(kind: Kind, name: string, owner: string, texts: SiteTexts): void {
  const what = `The ${kind} "${owner}" can't be called "${name}"`
  if (!CLEAN.test(name) || name.length > LONGEST[kind]) {
    throw new EditFault(what, {
      found: JSON.stringify(name),
      wanted: `lower-case letters, digits and single hyphens, at most ${LONGEST[kind]}`,
    })
  }
  if (name === owner) throw new EditFault(what, { found: 'the name that it has', wanted: 'another one' })
  const other = namesOf(kind, texts).find((one) => one.name !== owner && (one.name === name || one.former.includes(name)))
  if (!other) return
  const found = other.name === name ? `another ${kind} of that name` : `a former name of "${other.name}", whose addresses lead on by it`
  throw new EditFault(what, { found, wanted: 'a name that nobody has or had' })
}

/**
 * The text of an article or of the companies with former names added, each once. A first name that is still somebody's own is
 * noted as well, where another's comes after it: what was first stays first.
 */
export function addFormer(
  text: string,
  path: readonly number[],
  field: 'slugs' | 'ids',
  known: readonly string[] | undefined,
  names: readonly string[],
): string {
  const added = [...new Set(names)].filter((name) => !known?.includes(name))
  if (known === undefined) return added.length === 0 ? text : addList(text, path, field, added)
  return added.reduce((file, name) => addItem(file, [...path, field], name), text)
}
