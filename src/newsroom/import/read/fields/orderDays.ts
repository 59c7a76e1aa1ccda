import type { StatedDay, Story } from '../../story.ts'

/** "9/12/2025", "12.09.25": which is the day? */
const SWAPPABLE = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(?:\d{4}|\d{2})(?!\d)/

interface Shown {
  words: string
  row: string
}

/**
 * Says of days whose parts could be swapped which order the rest of their column shows: a first part above 12 is a day, and so is a
 * second one. Where rows show both, nothing is said but in the problems.
 */
export function orderDays(stories: readonly Story[], name: string): { stories: Story[]; problems: string[] } {
  const seen = new Map<string, { dayFirst: Shown | null; monthFirst: Shown | null }>()
  for (const { origin, dates } of stories) {
    for (const { words, where } of dates) {
      const [first, second] = partsOf(words)
      const shown = seen.get(where) ?? { dayFirst: null, monthFirst: null }
      const here = { words, row: origin.slice(origin.lastIndexOf(', ') + 2) }
      if (first > 12 && first < 32 && second <= 12) shown.dayFirst ??= here
      if (second > 12 && second < 32 && first <= 12) shown.monthFirst ??= here
      seen.set(where, shown)
    }
  }
  const order = ({ words, where }: StatedDay): StatedDay['order'] => {
    const [first, second] = partsOf(words)
    const { dayFirst = null, monthFirst = null } = seen.get(where) ?? {}
    const shown = dayFirst ?? monthFirst
    if (shown === null || (dayFirst && monthFirst) || first === second || Math.max(first, second) > 12 || first === 0) return null
    return { is: dayFirst ? 'dayFirst' : 'monthFirst', shownBy: `${shown.words} in ${shown.row}` }
  }
  const problems = [...seen].flatMap(([where, { dayFirst, monthFirst }]) =>
    dayFirst && monthFirst
      ? [
          `${name}, ${where}: ${dayFirst.words} in ${dayFirst.row} has the day first, and ${monthFirst.words} in ${monthFirst.row} the month. One order is wanted, best 2025-09-12; until then each day with two readings is asked for.`,
        ]
      : [],
  )
  return { stories: stories.map((story) => ({ ...story, dates: story.dates.map((day) => ({ ...day, order: order(day) })) })), problems }
}

function partsOf(words: string): [number, number] {
  const [, first, second] = SWAPPABLE.exec(words.trim()) ?? []
  return [Number(first ?? 0), Number(second ?? 0)]
}
