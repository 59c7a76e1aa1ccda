import type { Article } from '../content/article.ts'
import { today } from '../content/day.ts'
import { formatAge, formatLongDay } from '../content/formatDay.ts'
import { knownLabels, type Labels } from '../content/labels.ts'
import { companyPath } from '../content/paths.ts'
import { readingMinutes } from '../content/readingMinutes.ts'
import { KIND_NAMES, STATUS_NAMES } from '../content/words.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { PairMark } from '../ui/PairMark.tsx'
import { useHydrated } from '../ui/useHydrated.ts'
import { LazyArticleActions } from './LazyArticleActions.tsx'

/** Who, what kind of news, the headline, and when. */
export function ArticleHeader({ article, labels }: { article: Article; labels: Labels }) {
  const known = knownLabels(labels, article.companies)
  const minutes = readingMinutes(article)
  return (
    <header>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-2">
        <PairMark hues={known.map(({ hue }) => hue)} />
        <span className="label text-accent">{KIND_NAMES[article.kind]}</span>
        {article.status !== 'announced' && <span className="text-[0.84rem] text-muted italic">{STATUS_NAMES[article.status]}</span>}
        {known.map(({ id, name }) => (
          <PageLink key={id} to={companyPath(id)} className="chip min-h-[1.625rem] text-ink">
            <bdi>{name}</bdi>
          </PageLink>
        ))}
      </div>
      <h1 dir="auto" className="my-3.5 font-serif text-[2rem]/[1.1] font-semibold tracking-[-0.022em] text-balance md:text-[2.75rem]/[1.1]">
        {article.title}
      </h1>
      <p dir="auto" className="font-serif text-[1.19rem]/[1.42] text-pretty text-muted md:text-[1.375rem]/[1.42]">
        {article.summary}
      </p>
      <div className="mt-5 flex min-h-19 flex-wrap items-center gap-x-3 gap-y-3 border-y border-rule py-5 text-[0.9rem] text-muted">
        <p>
          <time dateTime={article.date}>{formatLongDay(article.date)}</time> · {minutes} min
          <Age date={article.date} />
        </p>
        <LazyArticleActions article={article} />
      </div>
    </header>
  )
}

/** How old the news is, once the reader's own clock can be asked. It stands on a line that is kept for it, so nothing moves. */
function Age({ date }: { date: string }) {
  const hydrated = useHydrated()
  const age = hydrated ? formatAge(date, today()) : null
  return <span className="block min-h-[1.5em] text-[0.84rem] text-faint">{age && `This is news from ${age}.`}</span>
}
