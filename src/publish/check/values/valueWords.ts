import { THIS_SITE } from '../../../content/site/thisSite.ts'
import { slugify } from '../../../content/text/slugify.ts'
import { closestMatch } from '../json/closestMatch.ts'
import type { JsonPath } from '../json/jsonText.ts'
import type { WordsOf } from '../json/schemaFaults.ts'
import type { KnownCompanies } from './knownCompanies.ts'
import { suggestCurrency } from './suggestCurrency.ts'
import { suggestDay } from './suggestDay.ts'
import { suggestPeriod } from './suggestPeriod.ts'
import { suggestRole } from './suggestRole.ts'
import { suggestSourceKind } from './suggestSourceKind.ts'
import { suggestSum } from './suggestSum.ts'
import { suggestUnit } from './suggestUnit.ts'
import { checkWebAddress } from './webAddress.ts'

/** What to say of a value in an article that is not of the form of its field, where it can be told what was meant. */
export function articleWords(companies: KnownCompanies | null): WordsOf {
  return (path, value) => {
    if (path.length === 0 && Array.isArray(value) && value.length > 0)
      return { wanted: 'one article, as an object { … } without a list round it', example: '' }
    // A year is a number to many.
    if (typeof value === 'number' && path[0] === 'dates' && path[2] === 'when') return meant(String(value))
    if (typeof value !== 'string' || value.trim() === '') return null
    const field = path.at(-1)
    if (path.length === 1 && LISTS.has(String(field))) return listWords(value, NAMING_COMPANIES.has(String(field)) ? companies : null)
    if (path[0] === 'roles') return rolesWords(path, value, companies)
    if (path.length === 1 && field === 'kind') return meant(idNamed(value, THIS_SITE.kinds))
    if (field === 'status') return meant(idNamed(value, THIS_SITE.statuses) ?? statusThatMeans(value))
    if (field === 'url') return addressWords(value)
    if (DAYS.has(String(field))) return meant(suggestDay(value))
    if (field === 'currency') return meant(suggestCurrency(value))
    if (field === 'value' || field === 'most') return quantityWords(path, value)
    if (field === 'period') return meant(suggestPeriod(value))
    if (path[0] === 'sizes' && field === 'unit') return unitWords(value)
    if (path[0] === 'sources' && field === 'kind') return meant(suggestSourceKind(value))
    if (field === 'draft') return /^(?:true|false)$/i.test(value) ? meant(value.toLowerCase() === 'true') : null
    if (isCompany(path)) return companies && companyWords(value, companies)
    if (isArticle(path)) return meant(slugOf(value))
    return null
  }
}

/** The same for a collection. */
export const collectionWords: WordsOf = (path, value) => {
  if (path.length === 0 && Array.isArray(value) && value.length > 0)
    return { wanted: 'one collection, as an object { … } without a list round it', example: '' }
  if (typeof value !== 'string' || value.trim() === '') return null
  const field = path.at(-1)
  if (path.length === 1 && field === 'articles') return listWords(value, null)
  if (field === 'updated') return meant(suggestDay(value))
  if (field === 'draft') return /^(?:true|false)$/i.test(value) ? meant(value.toLowerCase() === 'true') : null
  return path[0] === 'articles' && field !== 'note' ? meant(slugOf(value)) : null
}

/** The same for companies.json. */
export const companiesWords: WordsOf = (path, value) => {
  if (typeof value !== 'string' || value.trim() === '') return null
  if (path.at(-1) === 'url') return addressWords(value)
  return path.at(-1) === 'id' ? meant(slugOf(value)) : null
}

/** Lists of names, of which people write the only one as a text. */
const LISTS: ReadonlySet<string> = new Set(['companies', 'mentions', 'follows', 'seeAlso'])
const NAMING_COMPANIES: ReadonlySet<string> = new Set(['companies', 'mentions'])
const DAYS: ReadonlySet<string> = new Set(['date', 'updated', 'published', 'checked', 'read'])

function isCompany([field, , name]: JsonPath): boolean {
  if (field === 'amounts' || field === 'sizes') return name === 'from' || name === 'to'
  return field === 'companies' || field === 'mentions' || (field === 'sources' && name === 'company')
}

function isArticle([field, , name]: JsonPath): boolean {
  if (field === 'amounts' || field === 'sizes') return name === 'sameAs' || name === 'partOf'
  return field === 'seeAlso' || (field === 'follows' && name !== 'because')
}

/** A role, the roles of a party as one text, or the id of a party. */
function rolesWords(path: JsonPath, value: string, companies: KnownCompanies | null) {
  if (path.length === 3) return meant(suggestRole(value))
  if (path.length !== 2) return null
  // Of an id the schema finds fault with the name, of roles with what it has.
  if (path[1] === value) return companies && companyWords(value, companies)
  return { wanted: 'a list, in square brackets', example: JSON.stringify(splitNames(value).map((word) => suggestRole(word) ?? word)) }
}

function quantityWords([field]: JsonPath, value: string) {
  if (field === 'amounts') return meant(suggestSum(value))
  // Without the unit, which is a field of its own.
  return field === 'sizes' ? meant(suggestSum(value.replace(/\s*(?!(?:thousand|[mb]illion)\b)(?:[a-z]+|%)\s*$/i, ''))) : null
}

function unitWords(value: string) {
  const found = suggestUnit(value)
  if (found === null) return null
  return 'unit' in found ? meant(found.unit) : { wanted: found.words, example: '"MW"' }
}

function companyWords(value: string, companies: KnownCompanies) {
  const known = companies.suggest(value)
  if (known !== null) return meant(known)
  const ids = splitNames(value).map(companies.suggest)
  if (ids.length < 2 || ids.includes(null))
    return { wanted: 'an id from companies.json; add the company there first', example: '"example-labs"' }
  const quoted = ids.map((id) => JSON.stringify(id)).join(', ')
  return { wanted: `each company as a text of its own: ${quoted}`, example: quoted }
}

/** One text where a list of them is wanted. */
function listWords(value: string, companies: KnownCompanies | null) {
  const ids = splitNames(value).map((name) => companies?.suggest(name) ?? slugOf(name) ?? name)
  return { wanted: 'a list, in square brackets', example: JSON.stringify(ids) }
}

/** Names that stand in one text. */
function splitNames(value: string): string[] {
  return value.split(/\s*(?:[,;&+]|\band\b)\s*/)
}

/** The id of a kind or a status, however its name was written. */
function idNamed(value: string, list: readonly { id: string; name: string }[]): string | null {
  const ids = list.map(({ id }) => id)
  const named = list.find(({ id, name }) => [id, slugify(name)].includes(slugify(value)))
  return named?.id ?? closestMatch(value, ids)
}

/** The site's own name for what a built-in status means. */
function statusThatMeans(value: string): string | null {
  return THIS_SITE.statuses.find(({ means }) => means === slugify(value))?.id ?? null
}

function addressWords(value: string) {
  const words = checkWebAddress(value)
  return words && { ...words, example: JSON.stringify(words.example) }
}

/** As the ids of companies. */
const LONGEST = 100

/** A slug of an address, of a file or of words. */
function slugOf(value: string): string | null {
  const name = /([^/]+)\/?$/.exec(value.trim())?.[1] ?? ''
  const slug = slugify(name.replace(/\.json$/i, ''))
  return /^[a-z0-9-]+$/.test(slug) && value.length <= LONGEST ? slug : null
}

function meant(value: string | number | boolean | null) {
  return value === null ? null : { wanted: `did you mean ${JSON.stringify(value)}?`, example: JSON.stringify(value) }
}
