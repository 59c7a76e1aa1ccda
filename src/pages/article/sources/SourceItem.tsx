import { Fragment } from 'react'
import type { Source } from '../../../content/article/article.ts'
import { isFirstHand, SOURCE_KIND_NAMES, wordForSource } from '../../../content/article/deal/sourceKinds.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import { hostName } from '../../../content/text/hostName.ts'
import { OutsideLink } from '../../../ui/links/OutsideLink.tsx'
import { CompanyName, type KnownCompanies } from '../CompanyName.tsx'

interface SourceItemProps {
  source: Source
  known: KnownCompanies
}

/**
 * A source: its title, or in our words what it is, with the publisher as the link, so that nobody takes ours for a title; whose word
 * it is; and who published it, when, where, and when it was read.
 */
export function SourceItem({ source, known }: SourceItemProps) {
  const { title, publisher, company, kind, url, date, read } = source
  const isKnown = company !== null && Object.hasOwn(known.labels, company) && !known.withoutPage.includes(company)
  const about = [
    title !== null && !isKnown && <bdi>{publisher}</bdi>,
    isKnown && <CompanyName id={company} known={known} />,
    date !== null && formatShortDay(date),
    hostName(url),
    read !== null && `read on ${formatShortDay(read)}`,
  ].filter((part) => part !== false && part !== null)
  return (
    <>
      {kind !== null && (
        <span {...OF_INTERFACE} className={`label float-right mt-1.5 ml-3 ${isFirstHand(source) ? 'source-first' : ''}`}>
          {SOURCE_KIND_NAMES[kind]}
        </span>
      )}
      {title === null ? (
        <span className="text-muted">
          <span {...OF_INTERFACE}>{wordForSource(source)} by</span>{' '}
          <OutsideLink href={url}>
            <bdi>{publisher}</bdi>
          </OutsideLink>
        </span>
      ) : (
        <OutsideLink href={url}>
          <bdi>{title}</bdi>
        </OutsideLink>
      )}
      <span className="block text-sm text-faint">
        {about.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of the line never change their order
          <Fragment key={place}>
            {place > 0 && ' · '}
            {part}
          </Fragment>
        ))}
      </span>
    </>
  )
}
