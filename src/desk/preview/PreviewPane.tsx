import { type KeyboardEvent, memo, useId, useRef, useState } from 'react'
import { formatList } from '../../content/text/formatNumber.ts'
import { withBase } from '../../ui/links/withBase.ts'
import type { CheckedText, Overview } from '../deskAnswers.ts'
import type { DraftState } from '../draft/draftState.ts'
import { fieldName } from '../fieldName.ts'
import { FeedPreview } from './FeedPreview.tsx'
import { LinkPreview } from './LinkPreview.tsx'
import { PageFrames } from './PageFrames.tsx'
import { PreviewBoundary } from './PreviewBoundary.tsx'
import { RowPreview } from './RowPreview.tsx'

const TABS = [
  ['page', 'Page'],
  ['phone', 'Phone'],
  ['row', 'Row'],
  ['picture', 'Share picture'],
  ['link', 'Search result'],
  ['feed', 'Feed'],
] as const
type Tab = (typeof TABS)[number][0]

interface PreviewPaneProps {
  slug: string
  phase: DraftState['phase']
  checked: CheckedText | null
  checks: number
  overview: Overview
}

/** What becomes of the text: the real page, and every other place where readers meet it. Typing does not draw it again. */
export const PreviewPane = memo(function PreviewPane({ slug, phase, checked, checks, overview }: PreviewPaneProps) {
  const id = useId()
  const [tab, setTab] = useState<Tab>('page')
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    const at = (TABS.findIndex(([name]) => name === tab) + by + TABS.length) % TABS.length
    setTab(TABS[at]?.[0] ?? 'page')
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus()
  }
  return (
    <>
      <div ref={list} role="tablist" aria-label="Preview" className="desk-tabs" onKeyDown={move}>
        {TABS.map(([name, words]) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={tab === name}
            aria-controls={`${id}-panel`}
            tabIndex={tab === name ? 0 : -1}
            className="desk-tab"
            onClick={() => setTab(name)}
          >
            {words}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} className="desk-panel">
        <PreviewBoundary of={checked}>
          <Shown tab={tab} slug={slug} phase={phase} checked={checked} checks={checks} overview={overview} />
        </PreviewBoundary>
      </div>
    </>
  )
})

function Shown({ tab, slug, phase, checked, checks, overview }: PreviewPaneProps & { tab: Tab }) {
  if (phase === 'missing' || phase === 'failed') return <Words>There is nothing to draw.</Words>
  if (!checked) return <Words>Drawing the page…</Words>
  const { page, card, link, feed } = checked
  if (!page.isShown) return <Words>{page.because}</Words>
  if (tab === 'row' && card) return <RowPreview card={card} companies={overview.companies} />
  if (tab === 'link' && link) return <LinkPreview link={link} />
  if (tab === 'feed' && feed) return <FeedPreview feed={feed} />
  if (tab === 'picture') {
    const address = withBase(`/__previews/${encodeURIComponent(slug)}.png?v=${checks}`)
    return <img className="w-full rounded-xl border border-rule" src={address} alt="What other sites show of a link to the article" />
  }
  if (tab !== 'page' && tab !== 'phone') return <Words>There is nothing to show here yet.</Words>
  return (
    <>
      {page.standIns.length > 0 && (
        <p className="pb-2 text-sm text-muted">Not written yet, and filled in here: {formatList(page.standIns.map(fieldName))}.</p>
      )}
      <PageFrames address={withBase(`/articles/${encodeURIComponent(slug)}/`)} version={checks} isPhone={tab === 'phone'} />
    </>
  )
}

function Words({ children }: { children: string }) {
  return <p className="p-2 text-sm text-muted">{children}</p>
}
