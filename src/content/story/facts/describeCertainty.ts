import type { Article, Source } from '../../article/article.ts'
import { isFirstHand, isThirdHand, type SourceKind } from '../../article/deal/sourceKinds.ts'
import { meaningOf } from '../../article/statuses.ts'
import type { Meaning } from '../../site/siteDescription.ts'
import { formatList, formatNumber } from '../../text/formatNumber.ts'
import { isolate } from '../../text/isolate.ts'

/** Whose word something is, with the numbers of the sources that say so. */
interface Claim {
  text: string
  sources: number[]
}

/** How sure the news is: whose word it is, and what its status adds to that. */
export interface Certainty {
  claims: Claim[]
  /** "a letter of intent or plan, no contract"; `null` where the status says no more than that it is announced. */
  status: string | null
}

/** Up to so many parties are named whose own word it is. */
const MOST_NAMED = 3

/** What a status adds, by what it means. */
const STATUS_WORDS: Readonly<Partial<Record<Meaning, string>>> = {
  reported: 'reported, not announced',
  intended: 'a letter of intent or plan, no contract',
  completed: 'completed',
}

/** Sources whose kind says enough, whoever has published them: of one, and of several. */
const DOCUMENTS: readonly (readonly [SourceKind, string, string])[] = [
  ['court', 'a court document', 'court documents'],
  ['government', 'a government document', 'government documents'],
  ['filing', 'a filing', 'filings'],
  ['announcement', 'an announcement', 'announcements'],
  ['interview', 'an interview', 'interviews'],
]

/** Kinds that are the word of the company which publishes them. */
const OWN_WORD: ReadonlySet<SourceKind | null> = new Set<SourceKind>(['announcement', 'filing', 'interview'])

type Numbered = Source & { number: number }

/**
 * Tells how sure an article is, from its status and the kinds of its sources, and no more than these say. The word of parties
 * comes first, then documents, then what others tell; sources of unknown kind are counted. `null` where there is nothing to tell.
 */
export function describeCertainty(
  { status, sources, companies }: Pick<Article, 'status' | 'sources' | 'companies'>,
  nameOf: (id: string) => string,
): Certainty | null {
  const words = STATUS_WORDS[meaningOf(status)] ?? null
  const numbered = sources.map((source, place) => ({ ...source, number: place + 1 }))
  const isOwn = ({ kind, company }: Source) => OWN_WORD.has(kind) && company !== null && companies.includes(company)
  const own = numbered.filter(isOwn)
  const documents = numbered.filter((source) => isFirstHand(source) && !isOwn(source))
  const claims = [
    ...ownWord(own, nameOf),
    ...DOCUMENTS.flatMap(([kind, one, several]) =>
      claimOf(
        documents.filter((source) => source.kind === kind),
        one,
        several,
      ),
    ),
    ...othersReports(numbered.filter(isThirdHand), numbered.every(isThirdHand)),
    ...unknownSources(
      numbered.filter(({ kind }) => kind === null),
      numbered.length,
    ),
  ]
  return claims.length === 0 && words === null ? null : { claims, status: words }
}

/** "NVIDIA’s and OpenAI’s own word" */
function ownWord(sources: readonly Numbered[], nameOf: (id: string) => string): Claim[] {
  const whose = [...new Set(sources.flatMap(({ company }) => company ?? []))]
  const named = formatList(whose.map((id) => isolate(possessive(nameOf(id)))))
  return claimOf(sources, whose.length > MOST_NAMED ? `own word of ${formatNumber(whose.length)} parties` : `${named} own word`)
}

function othersReports(sources: readonly Numbered[], areAll: boolean): Claim[] {
  if (!areAll) return claimOf(sources, 'another’s report', 'others’ reports')
  return claimOf(sources, 'one report by others only', 'others’ reports only')
}

function unknownSources(sources: readonly Numbered[], all: number): Claim[] {
  const count = formatNumber(sources.length)
  if (sources.length < all) return claimOf(sources, 'one source more', `${count} sources more`)
  const publishers = [...new Set(sources.map(({ publisher }) => isolate(publisher)))]
  const whose = publishers.length > MOST_NAMED ? '' : ` of ${formatList(publishers)}`
  return claimOf(sources, `one source${whose}`, `${count} sources${whose}`)
}

function claimOf(sources: readonly Numbered[], one: string, several = one): Claim[] {
  return sources.length === 0 ? [] : [{ text: sources.length === 1 ? one : several, sources: sources.map(({ number }) => number) }]
}

function possessive(name: string): string {
  return `${name}’${/s$/i.test(name) ? '' : 's'}`
}
