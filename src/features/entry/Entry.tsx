import { memo, type ReactNode } from 'react'
import { articlePath } from '../../content/address/paths.ts'
import type { Card } from '../../content/article/card.ts'
import { knownLabels, type Labels } from '../../content/article/labels.ts'
import { monthOf } from '../../content/text/day.ts'
import { dayOfMonth, formatLongDay, formatShortMonth, formatWeekday } from '../../content/text/formatDay.ts'
import { isRead } from '../../reader/marks.ts'
import { isSet } from '../../reader/settings.ts'
import { useFromReader } from '../../reader/useReader.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { SaveButton } from '../save/SaveButton.tsx'
import { EntryMeta } from './EntryMeta.tsx'
import type { ListOrigin } from './listOrigin.ts'
import { PartyNames } from './PartyNames.tsx'
import { WhyLine } from './WhyLine.tsx'

interface EntryProps {
  card: Card
  labels: Labels
  origin: ListOrigin
  onIntent: (slug: string) => void
  /** Whether it names its month and year, since it does not stand under them. */
  namesMonth?: boolean
  /** What is said of it before it, and never changes. */
  lead?: ReactNode
}

/** One article of a list. The headline is its one link. */
export const Entry = memo(function Entry({ card, labels, origin, onIntent, namesMonth, lead }: EntryProps) {
  const { slug, title, date, companies, summary, why } = card
  const known = knownLabels(labels, companies)
  const intend = () => onIntent(slug)
  const isMarked = useFromReader((records) => isRead(records, slug) && isSet(records, 'readMarks'))
  return (
    <li className="entry border-b border-rule" data-entry={slug} data-read={isMarked || undefined}>
      {lead}
      <article className="py-4 md:grid md:grid-cols-[4rem_1fr] md:gap-x-4 md:py-5">
        <time dateTime={date} className="pt-1 text-sm/tight text-muted max-md:float-right max-md:mr-8 max-md:ml-3">
          <span className="sr-only">{formatLongDay(date)}</span>
          <span aria-hidden="true">
            <b className="font-normal text-ink md:block md:font-serif md:text-2xl/none md:font-medium">{dayOfMonth(date)}</b>{' '}
            {namesMonth ? formatShortMonth(monthOf(date)) : formatWeekday(date)}
          </span>
        </time>
        <div>
          <EntryMeta card={card} companies={known} className="skimmed md:pr-8">
            <PartyNames card={card} companies={known} />
          </EntryMeta>
          <h3 dir="auto" className="mt-2 mb-1.5 font-serif text-xl font-semibold tracking-[-0.01em] md:text-2xl">
            <PageLink
              to={articlePath(slug)}
              state={origin}
              className="hover:underline hover:decoration-edge"
              onPointerEnter={intend}
              onFocus={intend}
            >
              {title}
            </PageLink>
            {isMarked && <span className="sr-only"> (read)</span>}
          </h3>
          <p dir="auto" className="skimmed max-w-[44em] text-base text-muted">
            {summary}
          </p>
          <WhyLine why={why} />
          <SaveButton card={card} companies={known} look="corner" />
        </div>
      </article>
    </li>
  )
}, sameEntry)

/** Cards keep their identity in the cache, and a card's labels are always the same; so a row that stays costs nothing. */
function sameEntry(before: EntryProps, after: EntryProps): boolean {
  return before.card === after.card && before.origin === after.origin && before.onIntent === after.onIntent
}
