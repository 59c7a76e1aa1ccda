import { useEffect, useMemo, useRef } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { articlePath } from '../../content/address/paths.ts'
import { keptOf } from '../../content/archive/keptArticle.ts'
import { othersWords } from '../../content/article/deal/sourceKinds.ts'
import { knownLabels } from '../../content/article/labels.ts'
import { whyLine } from '../../content/article/whyLine.ts'
import { articleContextQuery, articleQuery, completeArticleContext } from '../../data/articleQuery.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { OthersWordsContext } from '../../features/entry/SourceMark.tsx'
import { useNoteOpened } from '../../features/save/useNoteOpened.ts'
import { latePart } from '../../hydration/latePart.tsx'
import { tellOpened } from '../../offline/tellOpened.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import { ArticleNeighbours } from './ArticleNeighbours.tsx'
import { ArticleNote } from './ArticleNote.tsx'
import { Corrections } from './Corrections.tsx'
import { collectionsOfQuery } from './collections/collectionQueries.ts'
import { InCollections } from './collections/InCollections.tsx'
import { FactsBox } from './facts/FactsBox.tsx'
import { KeptNotice } from './KeptNotice.tsx'
import { OutcomeNotice } from './OutcomeNotice.tsx'
import { PartialContextNote } from './PartialContextNote.tsx'
import { ReportLine } from './report/ReportLine.tsx'
import { SourceList } from './sources/SourceList.tsx'
import { AllPairs } from './story/AllPairs.tsx'
import { GoesOnFrom } from './story/GoesOnFrom.tsx'
import { SeeAlso } from './story/SeeAlso.tsx'
import { StorySoFar } from './story/StorySoFar.tsx'
import { useListOrigin } from './useListOrigin.ts'
import { WayBack } from './WayBack.tsx'
import { WhatChanged } from './WhatChanged.tsx'
import { WhyItMatters } from './WhyItMatters.tsx'

/** A link to what the reader selects. Its code comes with the first selection; without it, nothing is offered. */
const PassageLink = latePart(async () => (await import('./passage/PassageLink.tsx')).PassageLink, {
  quiet: true,
  until(isWanted, { article }) {
    const look = () => {
      const selection = getSelection()
      if (selection && !selection.isCollapsed && article.current?.contains(selection.anchorNode)) isWanted()
    }
    // The selection may be what the app was fetched for.
    look()
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  },
})

export async function loader({ params, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  const article = await client.query(articleQuery(ask, params['slug'] ?? ''))
  await Promise.all([completeArticleContext(ask, client, article), import.meta.env.SSR && client.query(collectionsOfQuery(ask, article))])
  return {
    title: article.title,
    description: whyLine(article.whyItMatters) || article.summary,
    path: articlePath(article.slug),
  }
}

export function Component() {
  const ask = useAsk()
  const { slug = '' } = useParams()
  const article = useAnswer(articleQuery(ask, slug))
  const answer = useAnswer(articleContextQuery(ask, article))
  const list = useListOrigin(article)
  const kept = keptOf(article)
  const labels = kept ? { ...Object.fromEntries(kept.labels.map((label) => [label.id, label])), ...answer.labels } : answer.labels
  const context = { ...answer, labels }
  useEffect(() => tellOpened(slug), [slug])
  useNoteOpened(article, knownLabels(labels, article.companies))
  // The same list for as long as the article is: where a context changes, React drops the islands below it that it has not taken over.
  const words = useMemo(() => othersWords(article.sources), [article])
  const text = useRef<HTMLElement>(null)
  return (
    <div className="wrap grid gap-x-10 pb-6 print:block md:pt-6 lg:grid-cols-[1fr_minmax(0,42.5rem)_1fr] lg:py-10">
      <div className="min-w-0 lg:col-start-2">
        <WayBack list={list} />
        {kept && <KeptNotice kept={kept} />}
        <OutcomeNotice later={context.later} />
        <OthersWordsContext value={words}>
          <article ref={text} className="space-y-5 md:space-y-8">
            <ArticleHeader article={article} labels={labels} />
            <WhyItMatters paragraphs={article.whyItMatters} later={context.later} />
            <FactsBox article={article} context={context} />
            <ArticleBody blocks={article.body} />
            <GoesOnFrom follows={article.follows} references={context.references} />
            <WhatChanged changes={context.changes} />
            <SeeAlso seeAlso={article.seeAlso} references={context.references} />
            <SourceList sources={article.sources} known={context} />
            <ReportLine />
            <Corrections updated={article.updated} corrections={article.corrections} />
            <ArticleNote note={article.note} />
            <InCollections article={article} />
            {context.isPartial && <PartialContextNote article={article} />}
          </article>
        </OthersWordsContext>
        <PassageLink article={text} />
      </div>
      {(context.stories.length > 0 || context.pairs.length > 0) && (
        <aside
          aria-label="The story so far"
          className="mt-10 space-y-9 border-t border-rule pt-6 lg:col-start-3 lg:row-start-1 lg:mt-0 lg:border-0 lg:pt-12"
        >
          <StorySoFar slug={article.slug} stories={context.stories} labels={labels} />
          {context.pairs.length > 0 && <AllPairs pairs={context.pairs} labels={labels} />}
        </aside>
      )}
      <div className="mt-10 lg:col-start-2">
        <ArticleNeighbours neighbours={context.neighbours} list={list} />
      </div>
    </div>
  )
}
