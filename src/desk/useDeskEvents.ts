import { useEffect } from 'react'
import type { DeskSession } from './deskSession.ts'
import { localDraftPrefix } from './draft/localDrafts.ts'

/** What the desk hears beside presses: that the page may go, that other tabs wrote something, that the server is back. */
export function useDeskEvents(session: DeskSession): void {
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const flush = () => session.flush()
    window.addEventListener('pagehide', flush, { signal })
    document.addEventListener('visibilitychange', flush, { signal })
    window.addEventListener('hashchange', flush, { signal })
    window.addEventListener('online', () => session.onContent(), { signal })
    window.addEventListener('beforeunload', (event) => session.wouldLose && event.preventDefault(), { signal })
    window.addEventListener(
      'storage',
      ({ key }) => {
        const prefix = localDraftPrefix(session.site)
        if (key?.startsWith(prefix)) session.onOtherTab(key.slice(prefix.length).replace(/:.*$/, ''))
      },
      { signal },
    )
    return () => ending.abort()
  }, [session])
}
