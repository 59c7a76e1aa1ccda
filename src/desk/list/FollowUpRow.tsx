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
        <span dir="auto" className="block truncate font-serif font-medium leading-tight" title={why === 'unchecked' ? names : title}>
          {why === 'unchecked' ? names : title}
        </span>
        <span className="block truncate text-xs text-muted" title={words}>
          {why === 'unchecked' ? words : `${formatShortDay(date)}: ${why === 'promise' ? `due ${words}` : words}`}
        </span>
      </a>
    </li>
  )
}
