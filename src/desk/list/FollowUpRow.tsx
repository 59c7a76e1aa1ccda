import { formatShortDay } from '../../content/text/formatDay.ts'
import type { DeskCompany, FollowUp } from '../deskAnswers.ts'
import { articleRoute } from '../deskRoute.ts'

interface FollowUpRowProps {
  item: FollowUp
  companies: ReadonlyMap<string, Pick<DeskCompany, 'name'>>
}

/** Something that the archive promised and whose day has passed, a plan that went nowhere, or a company without news for long. */
export function FollowUpRow({ item: { why, slug, title, date, words, companies: ids }, companies }: FollowUpRowProps) {
  const names = ids.map((id) => companies.get(id)?.name ?? id).join(', ')
  return (
    <li>
      <a href={articleRoute(slug)} className="desk-row">
        <span className="line-clamp-2 font-serif font-medium leading-tight">{why === 'unchecked' ? names : title}</span>
        <span className="line-clamp-2 text-xs text-muted">
          {why === 'promise' ? `Its day has passed: ${words}` : words}
          {why === 'unchecked' ? '' : `, ${formatShortDay(date)}`}
        </span>
      </a>
    </li>
  )
}
