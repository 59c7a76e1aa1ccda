import { pairAddress } from '../../../content/address/pairAddress.ts'
import { hueIn, nameOf } from '../../../content/article/labels.ts'
import type { ArticleContext } from '../../../content/story/articleContext.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { PairMark } from '../../../ui/PairMark.tsx'

/** How many pairs are shown at once; the rest opens on request. */
const SHOWN = 6

/** Every two companies in news of three or more, each with a link to their partnership, or story where they deal with each other nowhere. */
export function AllPairs({ pairs, labels }: Pick<ArticleContext, 'pairs' | 'labels'>) {
  const rest = pairs.slice(SHOWN)
  return (
    <section aria-label="Every pair in this news" className="text-sm">
      <h2 className="label mb-2 leading-snug">Every pair in this news</h2>
      <PairList pairs={pairs.slice(0, SHOWN)} labels={labels} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-8 py-1.5 text-accent">{formatNumber(rest.length)} more pairs</summary>
          <PairList pairs={rest} labels={labels} />
        </details>
      )}
    </section>
  )
}

function PairList({ pairs, labels }: Pick<ArticleContext, 'pairs' | 'labels'>) {
  return (
    <ul>
      {pairs.map(({ companies: [a, b], count, hasPage, isApart }) => (
        <li key={`${a} ${b}`}>
          <PageLink to={pairAddress(a, b, hasPage)} className="flex min-h-9 items-center gap-2.5 hover:underline">
            <PairMark hues={[hueIn(labels, a), hueIn(labels, b)]} />
            <span className="min-w-0">
              <bdi>{nameOf(labels, a)}</bdi> {isApart ? 'and' : '×'} <bdi>{nameOf(labels, b)}</bdi>
              {isApart && <span className="text-faint">, story</span>}
            </span>
            <span className="ml-auto text-faint figures">{formatNumber(count)}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
