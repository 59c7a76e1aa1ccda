import { ChevronLeft } from 'lucide'
import { useNavigate } from 'react-router-dom'
import { TIMELINE_PATH } from '../../content/address/paths.ts'
import { Icon } from '../../ui/Icon.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import type { useListOrigin } from './useListOrigin.ts'

/** The link back to the list. Where the reader came from it, it goes back in the history, which restores the scroll position. */
export function WayBack({ list }: { list: ReturnType<typeof useListOrigin> }) {
  const navigate = useNavigate()
  return (
    <nav aria-label="Way back" className="no-print text-sm text-muted md:mb-5">
      <PageLink
        to={list?.address ?? TIMELINE_PATH}
        className="inline-flex min-h-11 items-center gap-1 hover:underline md:min-h-6"
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
