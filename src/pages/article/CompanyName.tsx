import { companyPath } from '../../content/address/paths.ts'
import { labelOf, nameOf } from '../../content/article/labels.ts'
import type { ArticleContext } from '../../content/story/articleContext.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** Names of companies, and which of them have no page. */
export type KnownCompanies = Pick<ArticleContext, 'labels' | 'withoutPage'>

/** A company by its name, which leads to its page where it has one. */
export function CompanyName({ id, known: { labels, withoutPage } }: { id: string; known: KnownCompanies }) {
  const name = <bdi>{nameOf(labels, id)}</bdi>
  if (!labelOf(labels, id) || withoutPage.includes(id)) return name
  return (
    <PageLink className="link" to={companyPath(id)}>
      {name}
    </PageLink>
  )
}
