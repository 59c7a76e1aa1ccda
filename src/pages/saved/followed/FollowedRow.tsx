import { X } from 'lucide'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { FollowMark } from './FollowMark.tsx'
import { describeNews, hasNews } from './newsWords.ts'
import type { FollowedNews } from './useFollowedNews.ts'

interface FollowedRowProps {
  of: FollowedNews
  isRemoved: boolean
  onRemove: () => void
  onUndo: () => void
}

/** Something followed, with what is new in it. */
export function FollowedRow({ of, isRemoved, onRemove, onUndo }: FollowedRowProps) {
  const { followed, name, hues } = of.follow
  return (
    <li className="flex min-h-11 items-center gap-2.5 border-b border-rule py-2">
      <FollowMark followed={followed} hues={hues} />
      <PageLink
        dir="auto"
        to={followed.address}
        className={`min-w-0 flex-1 hover:underline hover:decoration-edge ${isRemoved ? 'text-muted line-through decoration-1' : ''}`}
      >
        {name}
      </PageLink>
      <span {...OF_INTERFACE} className={`text-right text-sm ${!isRemoved && hasNews(of) ? 'text-accent' : 'text-faint'}`}>
        {isRemoved ? 'not followed' : describeNews(of)}
      </span>
      <button
        {...OF_INTERFACE}
        type="button"
        className="no-print -mr-1.5 inline-flex min-h-9 min-w-9 items-center justify-center text-sm text-muted hover:text-ink max-md:min-h-11 max-md:min-w-11"
        onClick={isRemoved ? onUndo : onRemove}
      >
        {isRemoved ? (
          <>
            <span className="link">Undo</span>
            <span className="sr-only">: follow {name} again</span>
          </>
        ) : (
          <>
            <Icon shape={X} size={15} />
            <span className="sr-only">Stop following {name}</span>
          </>
        )}
      </button>
    </li>
  )
}
