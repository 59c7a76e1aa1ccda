import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react'
import type { DeskArticle, Overview } from '../deskAnswers.ts'
import { articleRoute, goTo, useDeskRoute } from '../deskRoute.ts'
import { useDesk } from '../deskSession.ts'
import { listLocalDrafts } from '../draft/localDrafts.ts'
import { readFields } from '../draft/readFields.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { createArticleFinder } from './createArticleFinder.ts'
import { DiscardedList } from './DiscardedList.tsx'
import { FollowUpRow } from './FollowUpRow.tsx'
import { ListSection } from './ListSection.tsx'

/** All articles of the site, what waits first, and the way to new ones; `children`: where something is pasted or dropped. */
export function ArticleList({ children }: { children: React.ReactNode }) {
  const session = useDesk()
  const { overview, failure } = useSyncExternalStore(session.overview.subscribe, session.overview.get)
  const begin = () => {
    goTo(articleRoute(session.begin().state.get().slug))
  }
  return (
    <>
      <button type="button" className="button button-strong w-full" onClick={begin}>
        New article
      </button>
      {children}
      {failure && (
        <p role="alert" className="mt-3 border-s-4 border-accent bg-wash px-3 py-2 text-sm">
          {failure}{' '}
          <button type="button" className="link" onClick={() => void session.refresh()}>
            Try again
          </button>
        </p>
      )}
      {overview ? <Sections overview={overview} /> : !failure && <p className="mt-4 px-2 text-sm text-muted">Reading the articles…</p>}
    </>
  )
}

function Sections({ overview }: { overview: Overview }) {
  const { site } = useDesk()
  const [typed, setTyped] = useState('')
  const words = useDeferredValue(typed)
  const find = useMemo(() => createArticleFinder(overview), [overview])
  const { draft, scheduled, published } = useMemo(() => find(words), [find, words])
  const unsaved = useMemo(() => findUnsaved(site, overview), [site, overview])
  const companies = useMemo(() => new Map(overview.companies.map((company) => [company.id, company])), [overview])
  const route = useDeskRoute()
  const current = route.kind === 'article' ? route.slug : null
  const row = (article: DeskArticle) => (
    <ArticleRow key={article.slug} article={article} today={overview.today} isCurrent={article.slug === current} />
  )
  const isSearch = words.trim() !== ''
  return (
    <>
      <label className="mt-4 block px-2 text-sm text-muted">
        Find an article
        <input type="search" className="field mt-1" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p role="status" className="sr-only">
        {isSearch && `${draft.length + scheduled.length + published.length} articles found`}
      </p>
      <ListSection name="Drafts" rows={[...(isSearch ? [] : unsaved), ...draft]} draw={row} />
      {!isSearch && (
        <ListSection
          name="To look at"
          rows={overview.followUps}
          draw={(item) => <FollowUpRow key={`${item.why}:${item.slug}:${item.companies.join()}`} item={item} companies={companies} />}
          shownFirst={3}
        />
      )}
      <ListSection name="Scheduled" rows={scheduled} draw={row} />
      <ListSection name="Published" rows={published} draw={row} />
      {!isSearch && <DiscardedList articles={overview.discarded} current={current} />}
    </>
  )
}

/** Drafts that never reached the disk: the server was away, or the tab was closed within the second. */
function findUnsaved(site: string, { articles }: Overview): DeskArticle[] {
  const known = new Set(articles.map(({ slug }) => slug))
  const bySlug = new Map(
    listLocalDrafts(site)
      .filter(({ slug, base }) => base === null && !known.has(slug))
      .map((draft) => [draft.slug, draft]),
  )
  return [...bySlug.values()].map(({ slug, text }) => {
    const title = readFields(text)?.['title']
    return { slug, title: typeof title === 'string' ? title : '', date: null, state: 'draft', out: null, companies: [], faults: 0 }
  })
}
