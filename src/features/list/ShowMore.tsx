import { type RefObject, useLayoutEffect, useRef } from 'react'
import { PAGE_LENGTH } from '../../content/query/pageLength.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { ignoreRestOfPress } from '../../ui/ignoreRestOfPress.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import type { MoreState } from '../view/useShownCount.ts'

interface ShowMoreProps {
  /** Matches that are not shown yet. */
  left: number
  state: MoreState
  list: RefObject<HTMLElement | null>
  /** Where the next entries stand for readers without scripts. */
  next?: { to: string; name: string } | undefined
  /** How many come at a time. */
  step?: number
  onMore: () => Promise<void>
}

/** Adds the next entries, and moves the focus to the first of them, so that reading goes on where it was. */
export function ShowMore({ left, state, list, next, step = PAGE_LENGTH, onMore }: ShowMoreProps) {
  const shownBefore = useRef<number | null>(null)
  const isAsked = useRef(false)
  useLayoutEffect(() => {
    if (shownBefore.current === null || state !== 'idle') return
    const first = list.current?.querySelectorAll('[data-entry]').item(shownBefore.current)
    first?.querySelector('a')?.focus({ preventScroll: true })
    shownBefore.current = null
  }, [state, list])
  if (left <= 0) return null
  const showMore = async () => {
    if (isAsked.current) return
    isAsked.current = true
    // Were it to take the focus from the row that comes, while that is not laid out yet, Chromium's tab would crash.
    ignoreRestOfPress()
    shownBefore.current = list.current?.querySelectorAll('[data-entry]').length ?? null
    await onMore()
    isAsked.current = false
  }
  return (
    <div className="flex flex-col items-center gap-2 pt-8">
      <p className="print-only">{formatNumber(left)} more are not printed here; the address below has them.</p>
      {next && (
        <PageLink to={next.to} className="button without-scripts no-print min-h-11 px-6">
          {next.name}
        </PageLink>
      )}
      <button
        type="button"
        className="button needs-scripts no-print min-h-11 px-6"
        aria-disabled={state === 'loading'}
        onClick={() => void showMore()}
      >
        {state === 'failed' ? 'Try again' : `Show ${formatNumber(Math.min(left, step))} more`}
      </button>
      <p className="needs-scripts no-print text-sm text-muted" role="status">
        {state === 'failed'
          ? 'The next entries could not be loaded. What is shown stays. Check the connection, then try again.'
          : `${formatNumber(left)} not shown yet`}
      </p>
    </div>
  )
}
