import type { Article } from '../content/article.ts'
import { ShareActions } from '../share/ShareActions.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { useHydrated } from '../ui/useHydrated.ts'
import { CiteButton } from './CiteButton.tsx'

/** The ways to pass an article on. A phone shows their icons; the link is copied from the menu to share there. */
export function ArticleActions({ article }: { article: Article }) {
  return (
    <span className="contents" data-ready={useHydrated() || undefined}>
      <ShareActions look="button" question={null} name={article.title} />
      <CiteButton article={article} />
      <CopyButton className="button max-md:hidden" label="Copy link" />
    </span>
  )
}
