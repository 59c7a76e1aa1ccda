import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import { rolesSchema } from '../../../content/article/deal/dealSchema.ts'
import { idSchema, paragraph, slugSchema, text } from '../../../content/article/fieldSchema.ts'
import { kindIds } from '../../../content/article/kinds.ts'
import { isStatus } from '../../../content/article/statuses.ts'
import { type Day, isDay } from '../../../content/text/day.ts'
import { FIRST_DAY, lastDay } from '../article/checkDays.ts'
import { PLACEHOLDER } from '../article/placeholder.ts'
import { fieldOf } from '../json/fieldOf.ts'
import { formatPath } from '../json/jsonText.ts'
import type { KnownCompanies } from '../values/knownCompanies.ts'
import { StandInList } from './standInList.ts'
import { amountOf, authorOf, blockOf, correctionOf, dealDateOf, followedOf, sizeOf, sourceOf, termOf } from './standInParts.ts'

interface Surroundings {
  companies: KnownCompanies | null
  today: Day
}

/** An article with stand-ins, and the fields in whose place they are; or why there is none, in a sentence. */
export type StoodIn = { ok: true; value: ArticleFile; standIns: string[] } | { ok: false; because: string }

const UNTITLED = 'Untitled'
const NO_COMPANY = 'It names no company of companies.json yet.'

/**
 * An article that can be shown, made of a file with faults: what is right stays, and in the place of what is missing or broken is
 * something that is seen to be none. Only who it is about can't be made up.
 */
export function fillIn(file: unknown, { companies: known, today }: Surroundings): StoodIn {
  const list = new StandInList()
  const field = (name: keyof ArticleFile) => fieldOf(file, name)
  const items = <T>(name: keyof ArticleFile, read: (value: unknown, at: StandInList) => T | null): T[] =>
    listOf(field(name)).flatMap((value, i) => {
      const item = read(value, list.at([name, i]))
      if (item === null) list.add(formatPath([name, i]))
      return item === null ? [] : [item]
    })
  const own = [...new Set(listOf(field('companies')).filter((id): id is string => typeof id === 'string' && known?.has(id) === true))]
  const [first, ...others] = own
  if (first === undefined) return { ok: false, because: NO_COMPANY }
  if (own.length < listOf(field('companies')).length) list.add('companies')
  const date = list.orElse('date', dayOf(field('date'), FIRST_DAY, today), today)
  const published = optional(list, 'published', field('published'), (value) => dayOf(value, date, today))
  const updated = optional(list, 'updated', field('updated'), (value) => dayOf(value, published ?? date, today))
  const checked = optional(list, 'checked', field('checked'), (value) => dayOf(value, published ?? date, today))
  const note = optional(list, 'note', field('note'), (value) => paragraph.safeParse(value).data ?? null)
  const status = optional(list, 'status', field('status'), (value) => (typeof value === 'string' && isStatus(value) ? value : null))
  const roles = optional(list, 'roles', field('roles'), (value) => rolesAmong(own, value))
  const kinds = kindIds()
  const kind = kinds.find((id) => id === field('kind')) ?? null
  const body = items('body', blockOf)
  if (body.length === 0) list.add('body')
  const authors = items('authors', authorOf)
  const value: ArticleFile = {
    title: list.orElse('title', text.safeParse(field('title')).data ?? null, UNTITLED),
    date,
    companies: [first, ...others].slice(0, 100),
    ...(roles !== null && { roles }),
    mentions: items('mentions', (id) => (typeof id === 'string' && known?.has(id) && !own.includes(id) ? id : null)),
    kind: list.orElse('kind', kind, kinds[0] ?? ''),
    ...(status !== null && { status }),
    summary: list.orElse('summary', text.safeParse(field('summary')).data ?? null, PLACEHOLDER),
    body: body.length > 0 ? body : [PLACEHOLDER],
    whyItMatters: items('whyItMatters', (part) => paragraph.safeParse(part).data ?? null).slice(0, 3),
    sources: items('sources', sourceOf),
    follows: items('follows', followedOf),
    seeAlso: items('seeAlso', (slug) => slugSchema.safeParse(slug).data ?? null),
    terms: items('terms', termOf),
    amounts: items('amounts', (amount, at) => amountOf(amount, own, at)),
    sizes: items('sizes', (size, at) => sizeOf(size, own, at)),
    dates: items('dates', dealDateOf),
    ...(authors.length > 0 && { authors: authors.slice(0, 20) }),
    ...(published !== null && { published }),
    ...(updated !== null && { updated }),
    ...(checked !== null && { checked }),
    corrections: items('corrections', (part, at) => correctionOf(part, (day) => dayOf(day, published ?? date, today), at)),
    ...(note !== null && { note }),
    slugs: items('slugs', (slug) => idSchema.safeParse(slug).data ?? null),
    ...(field('draft') === true && { draft: true }),
  }
  return { ok: true, value, standIns: list.names() }
}

/** The roles of parties alone; `null` where they have not their form. */
function rolesAmong(parties: readonly string[], value: unknown): ArticleFile['roles'] | null {
  const roles = rolesSchema.safeParse(value).data
  return roles ? Object.fromEntries(Object.entries(roles).filter(([id]) => parties.includes(id))) : null
}

/** A day that an article may have, not before another one. */
function dayOf(value: unknown, first: Day, today: Day): Day | null {
  return typeof value === 'string' && isDay(value) && value >= first && value <= lastDay(today) ? value : null
}

/** A field that may be missing: it is left out where it is broken. */
function optional<T>(list: StandInList, name: string, value: unknown, read: (value: unknown) => T | null): T | null {
  const found = value === undefined ? null : read(value)
  if (value !== undefined && found === null) list.add(name)
  return found
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
