import { foldLetters } from '../../../content/text/foldLetters.ts'
import { slugify } from '../../../content/text/slugify.ts'
import type { ProposedCompany } from '../../../desk/proposal.ts'
import type { CompanyNames } from './companyNames.ts'
import { LEGAL_FORM, withoutLegalForm } from './legalForms.ts'
import type { NearNames } from './nearNames.ts'
import type { Passage } from './passage.ts'
import { uniform } from './passage.ts'

const NAME =
  "(?:\\p{Lu}|\\p{Ll}(?=\\p{Lu}))[\\p{L}\\p{N}&'-]*(?:\\.[\\p{L}\\p{N}]+)*(?: (?:(?:of|and|&|de|for|the) )?(?:\\p{Lu}|\\p{Ll}(?=\\p{Lu})|\\d)[\\p{L}\\p{N}&'-]*(?:\\.[\\p{L}\\p{N}]+)*){0,4}"
const WITH_FORM = new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${NAME}?),? (?<form>${LEGAL_FORM})(?![\\p{L}\\p{N}])`, 'gu')
const LISTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>${NAME}?)(?:,? (?:${LEGAL_FORM}))? \\((?:the ["“][^"”]+["”][,;] ?)?(?:NASDAQ(?:GS|GM|CM)?|Nasdaq|NYSE(?: American)?|LSE|AIM|TSX|TSXV|ASX|HKEX|HKG|TYO|TSE|KRX|KOSDAQ|Euronext(?: \\p{L}+)?|XETRA|FRA|SIX|OTC\\w*|TWSE|SSE|SZSE|NSE|BSE|Oslo Børs|OSE)(?:: ?| )(?<ticker>[\\p{Lu}\\d.]{1,10})\\)?`,
  'gu',
)
/** "Aurora Labs, a maker of language models,": who has to be introduced is news to readers. */
const INTRODUCED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>${NAME}), (?:an? (?:[\\p{L}\\p{N}'-]+ ){0,6}|the (?:[\\p{L}\\p{N}'-]+ ){1,6})(?:company|start-?up|developer|maker|provider|operator|utility|builder|supplier|manufacturer|publisher|lab|laboratory|studio|bank|investor|consultancy|chipmaker|carmaker|retailer|insurer)(?![\\p{L}])`,
  'gu',
)
const ABOUT = /^(?:about|über|à propos d[e'’]) ?(?:the )?(?<name>\p{Lu}[^:.–—]{1,60}?)(?::| [-–—] |$)/iu
const NO_COMPANY =
  /^(?:the|us|its|their|co|inc|corp|ltd|this|these|our|you|forward[- ]looking.*|it|how|what|why|cookies?|company|authors?)$/i

/** Names that may be companies and that the site does not know, in the order in which they stand. */
export function findNewCompanies(passages: readonly Passage[], names: CompanyNames, near: NearNames): ProposedCompany[] {
  const found = new Map<string, ProposedCompany>()
  const propose = (whole: string, allWords: string, alias: string | null) => {
    const name = behindKnown(whole, names)
    const words = name === whole ? allWords : allWords.slice(allWords.indexOf(name))
    const clean = name
      .replace(/^(?:The|Die|Der|Das|Le|La|Les) (?=\p{Lu})/u, '')
      .replace(/['.,]+$/, '')
      .trim()
    if (clean.length < 2 || NO_COMPANY.test(clean) || isKnown(clean, names)) return
    const key = clean.replace(/\S+/g, foldLetters).toLowerCase()
    const known = found.get(key)
    if (!known) found.set(key, proposeCompany(clean, words, near, alias === null ? [] : [alias]))
    else if (alias !== null && !known.aliases.includes(alias)) known.aliases.push(alias)
  }
  for (const { text } of passages) {
    const even = uniform(text)
    for (const { 0: words, groups } of even.matchAll(LISTED)) propose(groups?.['name'] ?? '', words, groups?.['ticker'] ?? null)
    for (const { 0: words, groups } of even.matchAll(WITH_FORM)) propose(groups?.['name'] ?? '', words, null)
    for (const { 0: words, groups } of even.matchAll(INTRODUCED)) propose(groups?.['name'] ?? '', words, null)
    const about = text.length <= 400 ? ABOUT.exec(even) : null
    if (about) propose(withoutLegalForm(about.groups?.['name'] ?? ''), about[0], null)
  }
  return [...found.values()]
}

/** Those whose legal form or listing says that they are companies, and that the news itself names. */
export function namedForSure(proposed: readonly ProposedCompany[], passages: readonly Passage[]): ProposedCompany[] {
  const texts = passages.flatMap(({ place, text }) => (place === 'boilerplate' ? [] : uniform(text)))
  return proposed.filter(
    ({ words }) => (words.search(WITH_FORM) === 0 || words.search(LISTED) === 0) && texts.some((text) => text.includes(words)),
  )
}

/** A company as it is proposed: nothing is made of it until somebody says so. */
export function proposeCompany(name: string, words: string, near: NearNames, aliases: string[] = []): ProposedCompany {
  return { id: slugify(name), name, aliases, words, near: near.find(name) }
}

/** "Kestrel Compute" of "Microsoft and Kestrel Compute", where Microsoft is known: what stands like one name may be two. */
function behindKnown(name: string, names: CompanyNames): string {
  const [first] = names.find(name)
  const [, other] = first?.offset === 0 ? (/^(?:,? and | & )(.+)$/u.exec(name.slice(first.words.length)) ?? []) : []
  return other === undefined ? name : behindKnown(other, names)
}

/** Whether the whole of a name is one that the site knows, or all but a word that says what it is. */
function isKnown(name: string, names: CompanyNames): boolean {
  const [first] = names.find(name)
  return first !== undefined && first.offset === 0
}
