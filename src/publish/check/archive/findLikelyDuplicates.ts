import type { Card } from '../../../content/article/card.ts'
import { compareText } from '../../../content/text/compareText.ts'
import { dayNumber } from '../../../content/text/day.ts'
import type { ArticleEntry } from '../../content.ts'
import type { Warning } from '../../faults/fault.ts'

const DAYS_APART = 3

/**
 * Articles that may tell the same news twice: the same companies, the same kind, and days at most three apart. One that follows
 * the other is its next step.
 */
export function findLikelyDuplicates(entries: readonly (ArticleEntry & { file: string })[]): Warning[] {
  const warnings: Warning[] = []
  const last = new Map<string, ArticleEntry>()
  const byDate = entries.toSorted((a, b) => compareText(a.card.date, b.card.date) || compareText(a.card.slug, b.card.slug))
  for (const entry of byDate) {
    const { date } = entry.card
    const key = keyOf(entry.card)
    const before = last.get(key)
    const follows = before !== undefined && entry.follows.includes(before.card.slug)
    if (before && !follows && dayNumber(date) - dayNumber(before.card.date) <= DAYS_APART) {
      warnings.push({
        file: entry.file,
        text: `may tell the same news as ${before.card.slug} (same companies and kind, ${before.card.date} and ${date})`,
      })
    }
    last.set(key, entry)
  }
  return warnings
}

/** The same cards are looked at again and again while somebody writes. */
const keys = new WeakMap<Card, string>()

function keyOf(card: Card): string {
  const known = keys.get(card) ?? `${card.kind} ${card.companies.toSorted().join(' ')}`
  keys.set(card, known)
  return known
}
