import { ChevronLeft } from 'lucide'
import { useNavigate } from 'react-router-dom'
import { TIMELINE_PATH } from '../content/paths.ts'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import type { useListOrigin } from './useListOrigin.ts'

/** The way back to the list. Where the reader came from it, this is their Back, which knows their place. */
export function WayBack({ list }: { list: ReturnType<typeof useListOrigin> }) {
  const navigate = useNavigate()
  return (
    <nav aria-label="Way back" className="no-print mb-5 text-sm text-muted">
      <PageLink
        to={list?.address ?? TIMELINE_PATH}
        className="inline-flex min-h-6 items-center gap-1 hover:underline"
        onClick={(event) => {
          if (!list || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          void navigate(-list.steps)
        }}
      >
        <Icon shape={ChevronLeft} size={14} />
        <bdi>{list?.name ?? 'Timeline'}</bdi>
      </PageLink>
    </nav>
  )
}
