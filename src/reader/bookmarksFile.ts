import { escapeHtml } from '../content/text/escapeHtml.ts'
import type { SavedArticle } from './savedArticles.ts'

/**
 * Saved articles as bookmarks, in the form that Netscape's browser wrote and all browsers, wallabag, Readeck and karakeep read
 * (https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)). `addressOf`
 * gives the whole address of an article by its slug.
 */
export function formatBookmarks(title: string, saved: readonly SavedArticle[], addressOf: (slug: string) => string): string {
  const entries = saved.map(({ card, at, note, tags }) => {
    const added = Math.floor(at / 1000)
    // A comma parts tags.
    const tagged = tags.length > 0 ? ` TAGS="${escapeHtml(tags.map((tag) => tag.replaceAll(',', ' ')).join(','))}"` : ''
    const line = `    <DT><A HREF="${escapeHtml(addressOf(card.slug))}" ADD_DATE="${added}"${tagged}>${escapeHtml(card.title)}</A>\n`
    return note === '' ? line : `${line}    <DD>${escapeHtml(note)}\n`
  })
  return `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>${escapeHtml(title)}</TITLE>
<H1>${escapeHtml(title)}</H1>
<DL><p>
${entries.join('')}</DL><p>
`
}
