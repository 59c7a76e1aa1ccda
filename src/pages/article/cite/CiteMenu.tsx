import { articlePath } from '../../../content/address/paths.ts'
import type { Article } from '../../../content/article/article.ts'
import { publishedOn } from '../../../content/article/articleDays.ts'
import { CopyItem } from '../../../features/share/CopyItem.tsx'
import { wholeAddress } from '../../../ui/links/wholeAddress.ts'
import { SITE_NAME } from '../../../ui/siteName.ts'
import { formatBibTex, formatCslJson, formatTextCitation } from './formatCitation.ts'

/** The article's citation: as text, and in the two formats that reference managers read. */
export function CiteMenu({ article }: { article: Article }) {
  const { slug, title } = article
  const authors = article.authors.map(({ name }) => name)
  const cited = { slug, title, authors, date: publishedOn(article), site: SITE_NAME, address: wholeAddress(articlePath(slug)) }
  return (
    <>
      <p className="mb-1 border-b border-rule px-2.5 pt-1.5 pb-2.5">{formatTextCitation(cited)}</p>
      <CopyItem label="Copy as text" text={() => formatTextCitation(cited)} />
      <CopyItem label="Copy as BibTeX" text={() => formatBibTex(cited)} />
      <CopyItem label="Copy as CSL-JSON" text={() => formatCslJson(cited)} />
    </>
  )
}
