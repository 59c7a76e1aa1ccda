import type { Article } from '../../content/article/article.ts'
import { ShareActions } from '../../features/share/ShareActions.tsx'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { CopyButton } from '../../ui/copy/CopyButton.tsx'
import { CiteButton } from './cite/CiteButton.tsx'

/** Share, cite and copy the link. A phone shows icons alone, and has the copy button in its share menu. */
export function ArticleActions({ article }: { article: Article }) {
  return (
    <span className="contents" data-ready={useHydrated() || undefined}>
      <ShareActions look="button" question={null} name={article.title} />
      <CiteButton article={article} />
      <CopyButton className="button max-md:hidden" label="Copy link" />
    </span>
  )
}
