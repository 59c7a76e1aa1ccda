import type { Article } from '../../content/article/article.ts'
import { toCard } from '../../content/article/card.ts'
import { knownLabels, type Labels } from '../../content/article/labels.ts'
import { SaveButton } from '../../features/save/SaveButton.tsx'
import { ShareActions } from '../../features/share/ShareActions.tsx'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { CopyButton } from '../../ui/copy/CopyButton.tsx'
import { CiteButton } from './cite/CiteButton.tsx'

/** Share, save, cite and copy the link. A phone shows icons alone, and has the copy button in its share menu. */
export function ArticleActions({ article, labels }: { article: Article; labels: Labels }) {
  return (
    <span className="contents" data-ready={useHydrated() || undefined}>
      <ShareActions look="button" question={null} name={article.title} />
      <SaveButton card={toCard(article)} companies={knownLabels(labels, article.companies)} look="button" />
      <CiteButton article={article} />
      <CopyButton className="button max-md:hidden" label="Copy link" />
    </span>
  )
}
