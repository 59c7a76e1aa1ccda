import { articlePath } from '../../content/address/paths.ts'
import { isOpen, statusName } from '../../content/article/statuses.ts'
import { withinSentence } from '../../content/site/newsWords.ts'
import type { SetTerm, TermChange } from '../../content/story/termChange.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatList } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { InlineText } from '../../features/entry/InlineText.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'

/**
 * The terms of this deal, each beside its value before; in columns on wide screens, as sentences on narrow ones and to screen
 * readers.
 */
export function WhatChanged({ changes }: { changes: readonly TermChange[] }) {
  const stated = changes.filter(({ change }) => change !== 'silent')
  const silent = changes.filter(({ change }) => change === 'silent')
  if (stated.length === 0) return null
  const compares = stated.some(({ change }) => change !== 'new')
  return (
    <section aria-labelledby="terms-heading" className="border-t border-rule pt-6">
      <h2 id="terms-heading" className="label mb-3.5">
        {compares ? 'What changed' : 'Terms'}
      </h2>
      {compares && (
        <div aria-hidden="true" className="label hidden grid-cols-[8rem_1fr_1fr] gap-x-6 border-b border-rule pb-2 md:grid">
          <span className="col-start-2">Before</span>
          <span>Now</span>
        </div>
      )}
      <dl className="divide-y divide-rule">
        {stated.map((change, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: terms never change their order, and two may have one name
            key={index}
            className={`grid grid-cols-1 gap-x-6 gap-y-1.5 py-3 ${compares ? 'md:grid-cols-[8rem_1fr_1fr]' : 'md:grid-cols-[8rem_1fr]'}`}
          >
            <dt dir="auto" className="font-semibold">
              {change.name}
              {compares && <span className="ml-2 text-sm font-normal text-muted md:ml-0 md:block">{change.change}</span>}
            </dt>
            {compares && <Before before={change.before} />}
            <Now change={change} compares={compares} />
          </div>
        ))}
      </dl>
      {compares && silent.length > 0 && (
        <p className="border-t border-rule pt-3 text-sm text-muted">
          Not mentioned this time, so far as known as before: {formatList(silent.map(({ name }) => isolate(withinSentence(name))))}.
        </p>
      )}
    </section>
  )
}

function Before({ before }: { before: SetTerm | null }) {
  if (!before) return <dd className="hidden text-base text-faint md:block">Not told before</dd>
  const { step, value } = before
  return (
    <dd dir="auto" className="text-base text-muted">
      <span dir="ltr" className="label mr-1 md:sr-only">
        Before:{' '}
      </span>
      <InlineText text={value} sourcesOf={articlePath(step.slug)} />{' '}
      <PageLink className="link text-sm whitespace-nowrap" to={articlePath(step.slug)}>
        {formatShortDay(step.date)}
      </PageLink>
      {isOpen(step.status) && <i className="text-sm"> ({withinSentence(statusName(step.status))} only)</i>}
    </dd>
  )
}

function Now({ change, compares }: { change: TermChange; compares: boolean }) {
  return (
    <dd dir="auto" className="text-base">
      {compares && (
        <span dir="ltr" className="label mr-1 text-ink md:sr-only">
          Now:{' '}
        </span>
      )}
      {change.now === null ? <span className="text-muted">No longer part of the deal.</span> : <InlineText text={change.now} />}
    </dd>
  )
}
