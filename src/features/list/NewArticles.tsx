import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { countArticles } from '../../content/archive/manifest.ts'
import type { Listing } from '../../content/query/listing.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { latestManifestQuery, showLatest } from '../../data/latestManifest.ts'
import { ignoreRestOfPress } from '../../ui/ignoreRestOfPress.ts'
import { CatchUpLink } from './CatchUpLink.tsx'
import { useLastVisit } from './useLastVisit.ts'

export interface NewArticlesProps {
  list: RefObject<HTMLElement | null>
  listing: Listing
  scope: string | null
}

/** Offers articles that were published while the tab was open. The list never moves by itself. */
export function NewArticles({ list, listing, scope }: NewArticlesProps) {
  const client = useQueryClient()
  const { data: latest } = useQuery(latestManifestQuery(import.meta.env.BASE_URL))
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  const visit = useLastVisit(list, listing, scope)
  const isAskedFor = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new list that it waits for
  useLayoutEffect(() => {
    if (!isAskedFor.current) return
    isAskedFor.current = false
    list.current?.scrollIntoView({ behavior: 'instant' })
    list.current?.querySelector<HTMLElement>('[data-entry] a')?.focus({ preventScroll: true })
  }, [list, listing])
  const count = latest ? countArticles(latest, scope) - listing.total : 0
  const show = async () => {
    if (!latest || state === 'loading') return
    setState('loading')
    isAskedFor.current = true
    ignoreRestOfPress()
    try {
      await showLatest(client, latest)
      setState('idle')
    } catch {
      isAskedFor.current = false
      setState('failed')
    }
  }
  return (
    <>
      {visit && <CatchUpLink visit={visit} />}
      <div role="status">
        {count > 0 && (
          <button
            type="button"
            className="button button-strong fixed inset-x-0 top-16 z-30 mx-auto min-h-11 w-fit rounded-full px-5 md:top-3"
            aria-disabled={state === 'loading'}
            onClick={() => void show()}
          >
            {state === 'failed'
              ? 'New announcements could not be loaded. Try again'
              : `${formatNumber(count)} new ${count === 1 ? 'announcement' : 'announcements'}`}
          </button>
        )}
      </div>
    </>
  )
}
