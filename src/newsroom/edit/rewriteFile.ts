import type { FormerNames } from '../../content/archive/formerNames.ts'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import type { CollectionFile } from '../../content/collection/collectionSchema.ts'
import { textsOf } from '../../publish/check/article/articleTexts.ts'
import { articlesOf, textsOf as textsOfCollection } from '../../publish/check/collection/collectionTexts.ts'
import type { JsonPath } from '../../publish/check/json/jsonText.ts'
import { changeRaw, remove, setValue } from './editJson.ts'
import { rewriteCompanies } from './rewriteCompanies.ts'
import { currentTarget, rewriteLinks } from './rewriteLinks.ts'
import { parseText, slugOf } from './siteTexts.ts'

/** A file of a site's folder with the names of now in the place of former ones, wherever it names an article or a company. */
export function rewriteFile(path: string, text: string, names: FormerNames): string {
  const former = [...names.articles.keys(), ...names.companies.keys()]
  if (!former.some((name) => text.includes(name))) return text
  const slug = slugOf(path)
  if (slug !== null) return rewriteArticle(text, names.articles.get(slug) ?? slug, names)
  if (path.startsWith('collections/')) return rewriteCollection(text, names)
  if (path === 'companies.json') return rewriteCompanies(text, names.companies)
  return path.endsWith('.md') ? rewriteLinks(text, names) : rewriteAddresses(text, names)
}

/** `slug`: that which the article has in the end, for it can't follow itself. */
function rewriteArticle(text: string, slug: string, names: FormerNames): string {
  const article = parseText(text) as ArticleFile
  const rewritten = textsOf(article).reduce((file, { path }) => changeRaw(file, path, (raw) => rewriteLinks(raw, names)), text)
  const paid = (article.amounts ?? []).reduce((file, { from = '', to = '', sameAs = '' }, i) => {
    const set = (before: string, field: string, now: string | undefined) =>
      now === undefined ? before : setValue(before, ['amounts', i, field], now)
    const parties = set(set(file, 'from', names.companies.get(from)), 'to', names.companies.get(to))
    const first = names.articles.get(sameAs)
    return first === slug ? remove(parties, ['amounts', i, 'sameAs']) : set(parties, 'sameAs', first)
  }, rewritten)
  return rewriteList(
    rewriteList(paid, 'companies', article.companies, names.companies),
    'follows',
    (article.follows ?? []).map((followed) => (typeof followed === 'string' ? followed : followed.article)),
    names.articles,
    slug,
  )
}

/** Each article once: of two that have become one, the first place stays. */
function rewriteCollection(text: string, names: FormerNames): string {
  const collection = parseText(text) as CollectionFile
  const linked = textsOfCollection(collection).reduce((file, { path }) => changeRaw(file, path, (raw) => rewriteLinks(raw, names)), text)
  const own = articlesOf(collection).map(({ path, slug }) => ({ path, slug, now: names.articles.get(slug) ?? slug }))
  return own.reduceRight((file, { path, slug, now }, i) => {
    if (own.findIndex((other) => other.now === now) < i) return remove(file, ['articles', i])
    return now === slug ? file : setValue(file, path, now)
  }, linked)
}

/** Each name once: what has become one with another of the list goes, and so does `own`. */
function rewriteList(text: string, field: string, list: readonly string[], names: ReadonlyMap<string, string>, own?: string): string {
  const now = list.map((name) => names.get(name) ?? name)
  // From the end, so that places stay what they are.
  return list.reduceRight((file, name, i) => {
    const next = now[i] ?? name
    if (next === own || now.indexOf(next) < i) return remove(file, [field, i])
    if (next === name) return file
    // An earlier article may be named together with why it is followed.
    const asObject = setValue(file, [field, i, 'article'], next)
    return asObject === file ? setValue(file, [field, i], next) : asObject
  }, text)
}

/** Other files of JSON: every value that is the address of a page, but for those `from` which the publisher leads on. */
function rewriteAddresses(text: string, names: FormerNames): string {
  return addressesIn(parseText(text)).reduce((file, { path, address }) => {
    const now = currentTarget(address, names)
    return now === null ? file : setValue(file, path, now)
  }, text)
}

function addressesIn(value: unknown, path: JsonPath = []): { path: JsonPath; address: string }[] {
  if (typeof value === 'string') return value.startsWith('/') && path.at(-1) !== 'from' ? [{ path, address: value }] : []
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([name, inner]) => addressesIn(inner, [...path, name]))
}
