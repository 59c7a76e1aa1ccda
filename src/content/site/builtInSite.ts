import type { DateWords, NewsKind, NewsStatus, SiteDescription } from './siteDescription.ts'

/** The kinds of news where a site has none of its own. */
const KINDS: readonly NewsKind[] = [
  { id: 'investment', name: 'Investment', words: 'invests invested investor funding stake', ends: false },
  { id: 'cloud', name: 'Cloud', words: 'cloud computing capacity', ends: false },
  { id: 'chips', name: 'Chips', words: 'chips GPUs semiconductors processors', ends: false },
  { id: 'licensing', name: 'Licensing', words: 'licence licensing content deal', ends: false },
  { id: 'product', name: 'Product', words: 'product integration launch', ends: false },
  { id: 'research', name: 'Research', words: 'research science', ends: false },
  { id: 'joint-venture', name: 'Joint venture', words: 'joint venture founded together', ends: false },
  { id: 'acquisition', name: 'Acquisition', words: 'acquires acquired buys bought takeover merger', ends: false },
  { id: 'agreement', name: 'Agreement', words: 'agreement deal partnership', ends: false },
  { id: 'policy', name: 'Policy', words: 'policy government regulator regulation', ends: false },
  { id: 'breakup', name: 'Break-up', words: 'break-up ends ended terminated split', ends: true },
]

const STATUSES: readonly NewsStatus[] = [
  { id: 'reported', name: 'Reported', means: 'reported' },
  { id: 'intended', name: 'Intended', means: 'intended' },
  { id: 'announced', name: 'Announced', means: 'announced' },
  { id: 'completed', name: 'Completed', means: 'completed' },
  { id: 'ended', name: 'Ended', means: 'ended' },
]

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday'.split(' ')
const short = (name: string) => name.slice(0, 3)

/** Days as English writes them here; other languages as `Intl` knows them (publish/site/dateWords.ts). */
export const ENGLISH_DATES: DateWords = {
  months: MONTHS,
  shortMonths: MONTHS.map(short),
  monthsAlone: MONTHS,
  shortMonthsAlone: MONTHS.map(short),
  weekdays: WEEKDAYS,
  shortWeekdays: WEEKDAYS.map(short),
  longDay: '{weekday}, {day} {month} {year}',
  shortDay: '{day} {month} {year}',
  month: '{month} {year}',
  shortMonth: '{month} {year}',
}

/** A site of which its publisher has said nothing. */
export const BUILT_IN_SITE: SiteDescription = {
  name: 'A timeline of partnerships',
  topic: null,
  headline: 'Who is partnering with whom, and why it matters',
  description: 'A timeline of partnership news, with the reason why each announcement matters and the sources it rests on.',
  language: 'en',
  dates: ENGLISH_DATES,
  kinds: KINDS,
  statuses: STATUSES,
  contact: null,
  corrections: null,
  publisher: null,
  licence: null,
  coverage: null,
  sections: ['timeline', 'companies', 'map', 'ledger', 'saved', 'about'],
  pages: [],
  headerPages: [],
  worksOffline: true,
  hasAbout: false,
  hasIcon: false,
}
