import { useId } from 'react'
import { articlePath } from '../../../content/address/paths.ts'
import type { Card } from '../../../content/article/card.ts'
import type { CompanyLabel } from '../../../content/article/company.ts'
import { knownLabels } from '../../../content/article/labels.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import type { TermChange } from '../../../content/story/termChange.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { WhyLine } from '../../../features/entry/WhyLine.tsx'
import { SaveButton } from '../../../features/save/SaveButton.tsx'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { describeChange } from '../followed/changedTerms.ts'
import { FollowMark } from '../followed/FollowMark.tsx'
import { describeOlder } from '../followed/newsWords.ts'
import type { CatchUpPart } from './deriveCatchUp.ts'

/** What is new in one of the things that are followed: headlines and why they matter, and what changed in a deal's terms. */
export function CatchUpSection({ part: { of, cards, told, more, older } }: { part: CatchUpPart }) {
  const id = useId()
  const { followed, name, hues } = of.follow
  const count = of.news?.count ?? 0
  return (
    <section aria-labelledby={id} className="mt-9">
      <h2 id={id} className="flex items-center gap-2.5 border-b border-rule pb-2 font-serif text-lg/tight font-semibold">
        <FollowMark followed={followed} hues={hues} />
        <PageLink dir="auto" to={followed.address} className="hover:underline hover:decoration-edge">
          {name}
        </PageLink>
        {count > 0 && (
          <span {...OF_INTERFACE} className="font-sans text-sm font-normal text-muted figures">
            {formatNumber(count)} new
          </span>
        )}
      </h2>
      <ol>
        {cards.map((card) => (
          <CatchUpEntry
            key={card.slug}
            card={card}
            companies={knownLabels(of.news?.labels ?? {}, card.companies)}
            changes={of.terms.get(card.slug) ?? []}
          />
        ))}
      </ol>
      {told > 0 && (
        <p {...OF_INTERFACE} className="mt-3 text-sm text-muted">
          {formatNumber(told)} of it {told === 1 ? 'stands' : 'stand'} under another heading here.
        </p>
      )}
      {more > 0 && (
        <p {...OF_INTERFACE} className="mt-3 text-sm text-muted">
          <PageLink to={followed.address} className="link">
            {formatNumber(more)} more
          </PageLink>
        </p>
      )}
      {older > 0 && <p {...OF_INTERFACE} className="mt-3 text-sm text-muted">{`${count > 0 ? 'And ' : ''}${describeOlder(older)}.`}</p>}
    </section>
  )
}

interface CatchUpEntryProps {
  card: Card
  companies: readonly CompanyLabel[]
  changes: readonly TermChange[]
}

function CatchUpEntry({ card, companies, changes }: CatchUpEntryProps) {
  return (
    <li className="relative border-b border-rule py-4" data-entry={card.slug}>
      <div className="gap-x-4 pr-8 md:flex">
        <h3 dir="auto" className="min-w-0 flex-1 font-serif text-xl font-semibold">
          <PageLink to={articlePath(card.slug)} className="hover:underline hover:decoration-edge">
            {card.title}
          </PageLink>
        </h3>
        <time dateTime={card.date} className="mt-1 block flex-none text-sm text-faint">
          {formatShortDay(card.date)}
        </time>
      </div>
      <WhyLine why={card.why} className="mt-2" />
      {changes.length > 0 && (
        <dl className="mt-3 space-y-1.5 text-sm">
          {changes.map((change) => (
            <TermLine key={change.name} change={change} />
          ))}
        </dl>
      )}
      <SaveButton card={card} companies={companies} look="corner" />
    </li>
  )
}

/** "Exclusivity: before → now" */
function TermLine({ change }: { change: TermChange }) {
  const { before, now } = describeChange(change)
  return (
    <div>
      <dt className="inline font-semibold">
        <bdi>{change.name}</bdi>:
      </dt>{' '}
      <dd className="inline">
        {before !== null && (
          <>
            <span className="sr-only">before: </span>
            <bdi className="text-muted">{before}</bdi> <span aria-hidden="true">→</span>
            <span className="sr-only">; now:</span>{' '}
          </>
        )}
        <bdi>{now}</bdi>
      </dd>
    </div>
  )
}
