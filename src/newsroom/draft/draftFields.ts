import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { linkSchema } from '../../content/article/fieldSchema.ts'
import { kindIds } from '../../content/article/kinds.ts'
import { statusIds } from '../../content/article/statuses.ts'
import { type Day, isDay } from '../../content/text/day.ts'
import { suggestMatch } from '../../publish/check/json/suggestMatch.ts'
import type { KnownCompanies } from '../../publish/check/values/knownCompanies.ts'
import { PublisherFault } from '../../publish/faults/publisherFault.ts'
import type { CommandArguments } from '../command.ts'

/** What of a new article is known; the rest is left out. */
export type DraftFields = Partial<Pick<ArticleFile, 'companies' | 'kind' | 'status' | 'date' | 'summary' | 'whyItMatters'>> & {
  /** Of the first source the address is known; its title and publisher are to be written. */
  sources?: { url: string }[]
}

/** What the flags of `entente new` say. @throws PublisherFault where one says what can't be */
export function fieldsOfFlags(flags: CommandArguments['flags'], companies: KnownCompanies | null, today: Day): DraftFields {
  const textOf = (name: string) => {
    const text = flags[name]
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
  }
  const [ids, kind, status, date, summary, why, source] = ['companies', 'kind', 'status', 'date', 'summary', 'why', 'source'].map(textOf)
  return {
    ...(date !== undefined && { date: dayOf(date, today) }),
    ...(ids !== undefined && { companies: companiesOf(ids, companies) }),
    ...(kind !== undefined && { kind: oneOf('kind', kind, kindIds()) }),
    ...(status !== undefined && { status: oneOf('status', status, statusIds()) }),
    ...(summary !== undefined && { summary }),
    ...(why !== undefined && { whyItMatters: [why] }),
    ...(source !== undefined && { sources: [{ url: linkOf(source) }] }),
  }
}

function companiesOf(flag: string, known: KnownCompanies | null): string[] {
  const ids = splitList(flag)
  const unknown = known === null ? [] : ids.filter((id) => !known.has(id))
  if (unknown.length === 0) return ids
  const told = unknown.map((id) => {
    const meant = known?.suggest(id) ?? null
    return `companies.json lists no "${id}"; ${meant === null ? 'add the company there first' : `did you mean ${meant}?`}`
  })
  throw new PublisherFault(told.join('\n'))
}

/** What stands between commas, each once. */
export function splitList(text: string): string[] {
  return [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '')
}

function oneOf(what: string, flag: string, ids: string[]): string {
  if (ids.includes(flag)) return flag
  throw new PublisherFault(`There is no ${what} "${flag}"; ${suggestMatch(flag, ids, `one of ${ids.join(', ')} is wanted`)}`)
}

function dayOf(flag: string, today: Day): Day {
  if (isDay(flag)) return flag
  throw new PublisherFault(`"${flag}" is no day. One as YYYY-MM-DD is wanted, such as --date ${today}`)
}

function linkOf(flag: string): string {
  if (linkSchema.safeParse(flag).success) return flag
  throw new PublisherFault(`"${flag}" is no link. A whole one is wanted, such as --source https://labs.example.com/joint-statement/`)
}
