import { companyPath } from '../../content/address/paths.ts'
import type { Article } from '../../content/article/article.ts'
import { publishedOn } from '../../content/article/articleDays.ts'
import { toCard } from '../../content/article/card.ts'
import { knownLabels, type Labels } from '../../content/article/labels.ts'
import { formatLongDay, formatShortDay } from '../../content/text/formatDay.ts'
import { KindAndStatus } from '../../features/entry/KindAndStatus.tsx'
import { SaveButton } from '../../features/save/SaveButton.tsx'
import { island } from '../../hydration/island.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PairMark } from '../../ui/PairMark.tsx'
import { ArticleAge } from './ArticleAge.tsx'
import { Byline } from './Byline.tsx'
import { readingMinutes } from './readingMinutes.ts'

/** Share, cite and copy the link. */
const ArticleActions = island(async () => (await import('./ArticleActions.tsx')).ArticleActions, {
  what: 'The ways to share',
  frame: { element: 'span', attributes: { className: 'contents' } },
})

/** The head of an article: companies, kind, headline, summary, authors, days and reading time. */
export function ArticleHeader({ article, labels }: { article: Article; labels: Labels }) {
  const known = knownLabels(labels, article.companies)
  const minutes = readingMinutes(article)
  const published = publishedOn(article)
  return (
    <header>
      <div className="flex flex-wrap items-center gap-x-2.5 md:gap-y-2">
        <PairMark hues={known.map(({ hue }) => hue)} />
        <KindAndStatus kind={article.kind} status={article.status} slug={article.slug} />
        {known.map(({ id, name }) => (
          <PageLink key={id} to={companyPath(id)} className="chip chip-thumb text-ink md:min-h-[1.625rem]">
            <bdi>{name}</bdi>
          </PageLink>
        ))}
      </div>
      <h1 dir="auto" className="mt-1 mb-2 font-serif text-3xl font-semibold tracking-[-0.022em] text-balance md:my-3.5 md:text-4xl">
        {article.title}
      </h1>
      <p dir="auto" className="font-serif text-lg text-pretty text-muted md:text-xl/normal">
        {article.summary}
      </p>
      <Byline authors={article.authors} />
      <div className="mt-2 flex min-h-11 flex-wrap items-center gap-3 text-sm text-muted md:mt-5">
        <p className="min-w-0 flex-1 basis-24 leading-tight md:leading-normal">
          <time dateTime={article.date}>
            <span className="max-md:sr-only">{formatLongDay(article.date)}</span>
            <span aria-hidden="true" className="md:hidden">
              {formatShortDay(article.date)}
            </span>
          </time>{' '}
          · {published !== article.date && <PutOut day={published} />}
          {minutes} min
          <ArticleAge date={article.date} />
        </p>
        {/* The words beside give way first. What is saved is this browser's to say, so it does not wait as the others do. */}
        <div className="needs-scripts no-print ml-auto flex max-w-full flex-none flex-wrap justify-end gap-1.5 md:gap-2">
          <SaveButton card={toCard(article)} companies={known} look="button" />
          <ArticleActions article={article} />
        </div>
      </div>
    </header>
  )
}

/** When the article was put out, where the day before is that of the news alone. */
function PutOut({ day }: { day: string }) {
  return (
    <>
      published <time dateTime={day}>{formatShortDay(day)}</time> ·{' '}
    </>
  )
}
