import type { FormerNames } from '../../content/archive/formerNames.ts'
import type { CollectionFile } from '../../content/collection/collectionSchema.ts'
import { articlesOf, textsOf } from '../../publish/check/collection/collectionTexts.ts'
import type { JsonPath } from '../../publish/check/json/jsonText.ts'
import { changeRaw, remove, setValue } from './editJson.ts'
import { rewriteArticle } from './rewriteArticle.ts'
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

/** Each article once: of two that have become one, the first place stays. */
function rewriteCollection(text: string, names: FormerNames): string {
  const collection = parseText(text) as CollectionFile
  const linked = textsOf(collection).reduce((file, { path }) => changeRaw(file, path, (raw) => rewriteLinks(raw, names)), text)
  const own = articlesOf(collection).map(({ path, slug }) => ({ path, slug, now: names.articles.get(slug) ?? slug }))
  return own.reduceRight((file, { path, slug, now }, i) => {
    if (own.findIndex((other) => other.now === now) < i) return remove(file, ['articles', i])
    return now === slug ? file : setValue(file, path, now)
  }, linked)
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
