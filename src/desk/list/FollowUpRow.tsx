import { formatShortDay } from '../../content/text/formatDay.ts'
import type { FollowUp } from '../deskAnswers.ts'
import { articleRoute } from '../deskRoute.ts'

const REASON = {
  promise: (words: string) => `“${words}” has passed`,
  noLaterStep: (words: string) => words,
  unchecked: (words: string) => words,
} satisfies Record<FollowUp['why'], (words: string) => string>

/** Something that the archive promised, or nobody has looked at for long. */
export function FollowUpRow({ item: { why, slug, title, date, words } }: { item: FollowUp }) {
  return (
    <li>
      <a href={articleRoute(slug)} className="desk-row">
        <span className="block font-serif font-medium leading-tight">{REASON[why](words)}</span>
        <span className="text-xs text-muted">
          {title}, {formatShortDay(date)}
        </span>
      </a>
    </li>
  )
}
