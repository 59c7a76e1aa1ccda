import { formatMoney } from '../../content/money/formatMoney.ts'
import { isDay } from '../../content/text/day.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { readFields } from '../draft/readFields.ts'
import type { Proposal } from '../proposal.ts'

/** What tells one story of many from the others: its day, its parties and its first sum. `nameOf`: of companies by their ids. */
export function proposalFacts({ text }: Pick<Proposal, 'text'>, nameOf: (id: string) => string): string[] {
  const { date, companies, amounts } = readFields(text) ?? {}
  const day = typeof date === 'string' && isDay(date) ? formatShortDay(date) : ''
  const names = listOf(companies).flatMap((id) => (typeof id === 'string' ? nameOf(id) : []))
  const sum = listOf(amounts).map(sumWords).find(Boolean) ?? ''
  return [day, names.join(', '), sum].filter(Boolean)
}

function sumWords(amount: unknown): string {
  if (typeof amount !== 'object' || amount === null || !('value' in amount && 'currency' in amount)) return ''
  const { value, currency } = amount
  if (typeof value !== 'number' || typeof currency !== 'string') return ''
  const qualifier = 'qualifier' in amount && typeof amount.qualifier === 'string' ? `${amount.qualifier} ` : ''
  return qualifier + formatMoney(value, currency)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
