import { articlePath } from '../../content/address/paths.ts'
import type { Card } from '../../content/article/card.ts'
import { KIND_NAMES, STATUS_NAMES } from '../../content/article/displayNames.ts'
import { knownLabels, type Labels } from '../../content/article/labels.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { PairMark } from '../../ui/PairMark.tsx'
import { FrameLink } from './FrameLink.tsx'

/** One article in a frame, in as little room as it needs. */
export function EmbedEntry({ card, labels }: { card: Card; labels: Labels }) {
  const { slug, title, date, companies, kind, status, why } = card
  const known = knownLabels(labels, companies)
  return (
    <li className="border-b border-rule py-3">
      <article>
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.84rem] text-muted">
          <PairMark hues={known.map(({ hue }) => hue)} />
          <span className="label text-accent">{KIND_NAMES[kind]}</span>
          {status !== 'announced' && status !== 'completed' && <span className="italic">{STATUS_NAMES[status]}</span>}
          <time dateTime={date}>{formatShortDay(date)}</time>
        </p>
        <h2 dir="auto" className="mt-1 font-serif text-[1.0625rem]/snug font-semibold">
          <FrameLink to={articlePath(slug)} className="hover:underline hover:decoration-edge">
            {title}
          </FrameLink>
        </h2>
        {why && (
          <p dir="auto" className="why-line mt-1.5 border-s-[3px] border-mark-edge ps-3 font-serif text-[0.97rem]">
            <b dir="ltr">Why it matters:</b> {why}
          </p>
        )}
      </article>
    </li>
  )
}
