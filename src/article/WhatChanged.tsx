import type { Term } from '../content/article.ts'
import type { ArticleContext } from '../content/articleContext.ts'
import { formatShortDay } from '../content/formatDay.ts'
import { articlePath } from '../content/paths.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { InlineText } from './InlineText.tsx'

interface WhatChangedProps {
  terms: readonly Term[]
  earlier: ArticleContext['earlier']
}

/** The terms of this deal, each beside the same term of the nearest deal that it follows, where one set it. */
export function WhatChanged({ terms, earlier }: WhatChangedProps) {
  if (terms.length === 0) return null
  const rows = terms.map((term) => ({ term, before: findBefore(term.name, earlier) }))
  const compares = rows.some(({ before }) => before !== null)
  return (
    <section aria-labelledby="terms-heading" className="border-t border-rule pt-6">
      <h2 id="terms-heading" className="label mb-3.5">
        {compares ? 'What changed' : 'Terms'}
      </h2>
      <dl className="divide-y divide-rule">
        {rows.map(({ term, before }) => (
          <div key={term.name} className="grid gap-x-6 gap-y-1.5 py-3 sm:grid-cols-[8rem_1fr]">
            <dt className="font-semibold">{term.name}</dt>
            {compares && before && (
              <dd className="text-[0.97rem] text-muted sm:col-start-2">
                <span className="label mr-1">Before</span> <InlineText text={before.value} sourcesOf={articlePath(before.slug)} />{' '}
                <PageLink className="link text-sm whitespace-nowrap" to={articlePath(before.slug)}>
                  {formatShortDay(before.date)}
                </PageLink>
              </dd>
            )}
            <dd className="text-[0.97rem] sm:col-start-2">
              {compares && <span className="label mr-1 text-ink">{before ? 'Now' : 'New'}</span>} <InlineText text={term.value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The same term in the first of the followed articles that has it; articles list the nearest step first. */
function findBefore(name: string, earlier: ArticleContext['earlier']): { value: string; slug: string; date: string } | null {
  for (const { step, terms } of earlier) {
    const term = terms.find((other) => other.name === name)
    if (term) return { value: term.value, slug: step.slug, date: step.date }
  }
  return null
}
