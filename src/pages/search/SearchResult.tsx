import { articlePath } from '../../content/address/paths.ts'
import type { SearchDocument } from '../../content/archive/searchDocument.ts'
import { knownLabels, type Labels } from '../../content/article/labels.ts'
import { whyLine } from '../../content/article/whyLine.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { EntryMeta } from '../../features/entry/EntryMeta.tsx'
import { PartyNames } from '../../features/entry/PartyNames.tsx'
import { SaveButton } from '../../features/save/SaveButton.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { describeReason } from './describeReason.ts'
import { makeExcerpt } from './excerpt.ts'
import { Marked } from './Marked.tsx'

interface SearchResultProps {
  text: SearchDocument
  positions: readonly number[]
  /** The words that were searched for. */
  terms: readonly string[]
  labels: Labels
  onIntent: (slug: string) => void
}

/** One result, with the words marked in it and the reason why it matches. The headline is its one link. */
export function SearchResult({ text, positions, terms, labels, onIntent }: SearchResultProps) {
  const { slug, date, companies } = text.card
  const known = knownLabels(labels, companies)
  const excerpt = makeExcerpt(text, positions, terms)
  const intend = () => onIntent(slug)
  return (
    <li className="relative border-b border-rule py-5" data-entry={slug}>
      <article>
        <EntryMeta card={text.card} companies={known} className="pr-8">
          <PartyNames card={text.card} companies={known} />
        </EntryMeta>
        <h3 dir="auto" className="mt-2 mb-1 font-serif text-xl font-semibold tracking-[-0.01em]">
          <PageLink to={articlePath(slug)} className="hover:underline hover:decoration-edge" onPointerEnter={intend} onFocus={intend}>
            <Marked runs={excerpt.title} />
          </PageLink>
        </h3>
        <p dir="auto" className="max-w-[44em] text-base text-muted">
          <Marked runs={excerpt.passage} />
        </p>
        <p className="mt-1.5 text-sm text-faint">
          <time dateTime={date}>{formatShortDay(date)}</time> · {describeReason(excerpt)}
        </p>
        <SaveButton card={{ ...text.card, why: whyLine([text.parts.why]) }} companies={known} look="corner" />
      </article>
    </li>
  )
}
