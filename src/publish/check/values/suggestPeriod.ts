import { isPeriod } from '../../../content/article/deal/period.ts'
import { closestMatch } from '../json/closestMatch.ts'
import { monthNumber } from './monthNumber.ts'

const RATES: Readonly<Record<string, readonly string[]>> = {
  year: ['annual', 'annually', 'yearly', 'a year', 'per year', 'each year', 'per annum', 'p.a.', 'years', '1 year', 'one year'],
  'half-year': ['half year', 'half-yearly', 'every six months', 'six months'],
  quarter: ['quarterly', 'a quarter', 'per quarter', 'each quarter'],
  month: ['monthly', 'a month', 'per month', 'each month'],
}

/** The stretch of time that is meant by one that is written in another way: "annually", "Q3 2026", "FY2026", "July 2026", "2026-7". */
export function suggestPeriod(written: string): string | null {
  const word = written.trim().toLowerCase()
  const rate = Object.entries(RATES).find(([, words]) => words.includes(word))
  if (rate) return rate[0]
  const [year, part] = [/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(word)?.[0], /(?<![a-z0-9])([hq][1-4])(?!\d)/.exec(word)?.[1]]
  if (year === undefined) return closestMatch(word, Object.keys(RATES))
  const rest = word.replace(year, '').replace(/^(?:in\b)?[\s,./-]+|[\s,./-]+$/g, '')
  const month = monthNumber(rest) || Number(/^\d{1,2}$/.exec(rest)?.[0] ?? 0)
  const meant = part !== undefined ? `${year}-${part.toUpperCase()}` : month > 0 ? `${year}-${String(month).padStart(2, '0')}` : year
  const isWhole = part !== undefined || month > 0 || /^(?:|fy|year|(?:fiscal|financial)(?: year)?)$/.test(rest)
  return isWhole && isPeriod(meant) ? meant : null
}
