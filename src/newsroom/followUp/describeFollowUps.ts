import type { FollowUp } from '../../desk/deskAnswers.ts'
import { writtenDay } from './writtenDay.ts'

/** What to look at today, an entry a paragraph, for a terminal. `names` are those of companies by their ids. */
export function describeFollowUps(followUps: readonly FollowUp[], names: ReadonlyMap<string, string>): string {
  if (followUps.length === 0) return 'Nothing waits to be looked at.'
  const count = (why: FollowUp['why']) => followUps.filter((one) => one.why === why).length
  const counts = [
    counted(count('promise'), 'article with a promise whose day has passed', 'articles with a promise whose day has passed'),
    counted(count('noLaterStep'), 'plan or rumour without a later step', 'plans and rumours without a later step'),
    counted(count('unchecked'), 'company without news', 'companies without news'),
  ].filter((part) => part !== null)
  const entries = followUps.map(({ why, slug, title, companies: [company = ''], words, since }) =>
    why === 'unchecked'
      ? `Since ${writtenDay(since)}: ${names.get(company) ?? company}, ${words}\n  articles/${slug}.json`
      : `Since ${writtenDay(since)}: ${title}\n  ${words}\n  articles/${slug}.json`,
  )
  const end = 'Once you have looked, "checked" with the day takes an article off the list.'
  return [`${counts.join(', ')}; the longest waiting first.`, ...entries, end].join('\n\n')
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`
}
