import { today } from '../../../content/text/day.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { describePastDay } from '../../../features/list/lastVisit.ts'
import { describeOlder } from '../followed/newsWords.ts'
import type { CatchUpPart, CatchUpSummary } from './deriveCatchUp.ts'

/** "9 new since Tuesday in what you follow" */
export function describeCatchUp({ count, older, since, isKnown, isPartial }: CatchUpSummary): string {
  const when = since === null ? '' : ` since ${describePastDay(today(new Date(since)), today())}`
  if (!isKnown) return 'Looking for what is new…'
  if (count > 0) return `${formatNumber(count)} new${when} in what you follow`
  if (older > 0) return `${describeOlder(older)}${when} in what you follow`
  return isPartial ? 'What is new is not known now' : 'Nothing new in what you follow'
}

/** "OpenAI 4", "Amazon and Anthropic 2, terms changed" */
export function describePart({ of: { news, terms } }: CatchUpPart): string {
  const { count = 0, older = 0 } = news ?? {}
  const number = count > 0 ? formatNumber(count) : `${formatNumber(older)} older`
  return terms.size > 0 ? `${number}, terms changed` : number
}
