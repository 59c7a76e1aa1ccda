import { articlePath } from '../../content/address/paths.ts'
import type { Card } from '../../content/article/card.ts'
import { knownLabels, type Labels } from '../../content/article/labels.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { EntryMeta } from '../../features/entry/EntryMeta.tsx'
import { WhyLine } from '../../features/entry/WhyLine.tsx'
import { FrameLink } from './FrameLink.tsx'

/** One article in a frame, in as little room as it needs. */
export function EmbedEntry({ card, labels }: { card: Card; labels: Labels }) {
  const { slug, title, date, companies, why } = card
  return (
    <li className="border-b border-rule py-3">
      <article>
        <EntryMeta card={card} companies={knownLabels(labels, companies)}>
          <time dateTime={date}>{formatShortDay(date)}</time>
        </EntryMeta>
        <h2 dir="auto" className="mt-1 font-serif text-lg font-semibold">
          <FrameLink to={articlePath(slug)} className="hover:underline hover:decoration-edge">
            {title}
          </FrameLink>
        </h2>
        <WhyLine why={why} className="mt-1.5" />
      </article>
    </li>
  )
}
