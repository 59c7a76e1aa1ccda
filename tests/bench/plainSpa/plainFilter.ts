import type { Card } from '../../../src/content/article/card.ts'

/** What is chosen. Days are as their fields hold them: empty where there is none. */
export interface PlainFilter {
  companies: string[]
  from: string
  to: string
}

/** A year that is still being typed, such as 0020, chooses nothing yet. */
export function dayOf(field: string): string {
  return field >= '1900' ? field : ''
}

export function isWithin({ date }: Card, from: string, to: string): boolean {
  return (from === '' || date >= from) && (to === '' || date <= to)
}

export function toSearch({ companies, from, to }: PlainFilter): string {
  const parameters = new URLSearchParams()
  if (companies.length > 0) parameters.set('company', companies.join(','))
  if (dayOf(from)) parameters.set('from', dayOf(from))
  if (dayOf(to)) parameters.set('to', dayOf(to))
  return parameters.toString()
}
