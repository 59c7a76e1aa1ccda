import { Fragment } from 'react'
import type { Article } from '../../../content/article/article.ts'
import { type Labels, nameOf } from '../../../content/article/labels.ts'
import { describeCertainty } from '../../../content/story/facts/describeCertainty.ts'
import { SourceMark } from '../../../features/entry/SourceMark.tsx'

/** Whose word the news is, with the marks of the sources, and what its status adds to that. */
export function CertaintyFact({ article, labels }: { article: Article; labels: Labels }) {
  const certainty = describeCertainty(article, (id) => nameOf(labels, id))
  if (!certainty) return null
  const { claims, status } = certainty
  return (
    <div>
      <dt>How sure</dt>
      <dd>
        {claims.map(({ text, sources }, place) => (
          <Fragment key={text}>
            {place > 0 && ', '}
            {text}
            {sources.map((number) => (
              <SourceMark key={number} number={number} />
            ))}
          </Fragment>
        ))}
        {claims.length > 0 && status !== null && '; '}
        {status}
      </dd>
    </div>
  )
}
