import { PanelLeft } from 'lucide'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { ThemeSwitch } from '../app/ThemeSwitch.tsx'
import { Icon } from '../ui/Icon.tsx'
import { LogoMark } from '../ui/LogoMark.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { ArticleScreen } from './ArticleScreen.tsx'
import type { Overview } from './deskAnswers.ts'
import type { DeskFacts } from './deskFacts.ts'
import { LIST_ROUTE, useDeskRoute } from './deskRoute.ts'
import { DeskContext, type DeskSession } from './deskSession.ts'
import { isDirty } from './draft/draftState.ts'
import { useArticleDraft } from './draft/useArticleEditing.ts'
import { ImportScreen } from './importing/ImportScreen.tsx'
import { ImportZone } from './importing/ImportZone.tsx'
import { ArticleList } from './list/ArticleList.tsx'
import { PreviewPane } from './preview/PreviewPane.tsx'
import { SiteFaults } from './SiteFaults.tsx'
import { SkipLink } from './SkipLink.tsx'
import { useDeskEvents } from './useDeskEvents.ts'
import { useMedia } from './useMedia.ts'

/** From here on the list has room beside the article (deskLayout.css). */
const THREE_COLUMNS = '(min-width: 75rem)'
/** How often it is asked whether another tab is still there. */
const LOOK_MS = 5000

/** The desk: all articles, the one that is being written, and what readers will see of it. */
export function Desk({ facts, session }: { facts: DeskFacts; session: DeskSession }) {
  const route = useDeskRoute()
  const { overview } = useSyncExternalStore(session.overview.subscribe, session.overview.get)
  const isWide = useMedia(THREE_COLUMNS)
  const [isListOpen, setListOpen] = useState<boolean | null>(null)
  useDeskEvents(session)
  const toggle = useRef<HTMLButtonElement>(null)
  const isListShown = isListOpen ?? (route.kind === 'list' || isWide)
  const closeDrawer = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isWide || !isListOpen || event.defaultPrevented) return
    setListOpen(null)
    toggle.current?.focus()
  }
  const skipToMain = () => {
    setListOpen(null)
    goToMain()
  }
  /** The address of the article that is open stays the same: only its list has to go. */
  const goToOpen = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[aria-current]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    skipToMain()
  }
  const place = route.kind === 'article' ? route.slug : route.kind
  // On a screen that has no room for it beside the article, the list has done its work once something is chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every change of the place
  useEffect(() => setListOpen(null), [place])
  return (
    <DeskContext value={session}>
      <div className="desk" data-place={route.kind} data-list={isListOpen === null ? 'auto' : isListOpen ? 'open' : 'closed'}>
        <SkipLink onSkip={skipToMain}>{route.kind === 'article' ? 'Skip to the article' : 'Skip to content'}</SkipLink>
        <header className="desk-header">
          <button
            type="button"
            ref={toggle}
            className="desk-toggle button w-9 px-0 max-md:min-h-11 max-md:w-11"
            aria-expanded={isListShown}
            aria-controls="desk-list"
            onClick={() => setListOpen(!isListShown)}
          >
            <Icon shape={PanelLeft} size={18} />
            <span className="sr-only">Articles</span>
          </button>
          <a href={facts.base} className="flex items-center gap-2.5 font-serif text-xl font-semibold">
            <LogoMark width={28} />
            <bdi>{facts.name}</bdi>
          </a>
          <a href={LIST_ROUTE} className="text-sm text-muted">
            Desk
          </a>
          <div className="ms-auto">
            <ThemeSwitch />
          </div>
        </header>
        <SiteFaults faults={overview?.faults ?? []} />
        <nav id="desk-list" aria-label="Articles" className="desk-list" onKeyDown={closeDrawer} onClick={goToOpen}>
          <ArticleList>
            <ImportZone />
          </ArticleList>
        </nav>
        {route.kind === 'article' && overview ? (
          <OpenArticle key={keyOf(session, route.slug)} slug={route.slug} overview={overview} />
        ) : (
          <main id="desk-main" className="desk-main" tabIndex={-1}>
            {route.kind === 'import' ? <ImportScreen at={route.at} /> : <Welcome isEmpty={overview?.articles.length === 0} />}
          </main>
        )}
      </div>
    </DeskContext>
  )
}

/** Past the list, to the heading of what is open; where it has none yet, to where it will be. */
function goToMain(): void {
  const main = document.querySelector<HTMLElement>('.desk-main')
  ;(main?.querySelector<HTMLElement>('h1[tabindex]') ?? main)?.focus()
}

/** A draft that gets its name while it is being written stays the same, with the focus in its form. */
function keyOf(session: DeskSession, slug: string): number {
  return session.draft(slug).id
}

function OpenArticle({ slug, overview }: { slug: string; overview: Overview }) {
  const [draft, state] = useArticleDraft(slug)
  const [side, setSide] = useState<'edit' | 'preview'>('edit')
  useEffect(() => {
    draft.enter()
    return () => void draft.leave()
  }, [draft])
  const { isOpenElsewhere } = state
  useEffect(() => {
    // A tab that is closed or crashes says nothing.
    const timer = isOpenElsewhere ? setInterval(() => void draft.others.lookForTabs(), LOOK_MS) : undefined
    return () => clearInterval(timer)
  }, [draft, isOpenElsewhere])
  const title = `${isDirty(state) ? '• ' : ''}${slug}`
  useEffect(() => {
    document.title = `${title} · Desk`
  }, [title])
  return (
    <div className="desk-article" data-side={side}>
      <section aria-label="View" className="desk-sides">
        <Segmented
          name="Show"
          choices={[
            ['edit', 'Edit'],
            ['preview', 'Preview'],
          ]}
          value={side}
          onChange={setSide}
        />
      </section>
      <main id="desk-main" className="desk-main" tabIndex={-1}>
        <ArticleScreen draft={draft} state={state} overview={overview} />
      </main>
      <section aria-label="Preview" className="desk-preview">
        <PreviewPane slug={state.slug} phase={state.phase} checked={state.checked} checks={state.checks} overview={overview} />
      </section>
    </div>
  )
}

function Welcome({ isEmpty }: { isEmpty: boolean }) {
  return (
    <div className="py-6">
      <h1 tabIndex={-1} className="font-serif text-2xl font-semibold">
        Desk
      </h1>
      <p className="mt-2 text-muted">
        {isEmpty ? 'There are no articles yet. Begin a new one, or' : 'Open an article, begin a new one, or'} paste a release anywhere on
        this page.
      </p>
    </div>
  )
}
