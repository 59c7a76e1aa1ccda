import { isAllowedLink } from '../../../content/article/inlineMarkup.ts'
import type { JsonPath } from '../json/jsonText.ts'
import type { FaultWords } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { suggestMatch } from '../json/suggestMatch.ts'
import { linksOf, type PlacedText, type SomeFields, slugOfLink, textsOf } from './articleTexts.ts'

/** A link to another page of the site than an article's. */
export interface PageLink {
  path: JsonPath
  href: string
}

/** Links of an article's texts to pages that are no articles. */
export function pageLinksOf(article: SomeFields): PageLink[] {
  return pageLinksIn(textsOf(article))
}

/** The same of any texts. */
export function pageLinksIn(texts: readonly PlacedText[]): PageLink[] {
  return texts.flatMap(({ path, text }) =>
    linksOf(text)
      .filter((href) => href.startsWith('/') && isAllowedLink(href) && slugOfLink(href) === null)
      .map((href) => ({ path, href })),
  )
}

/** What is wrong with a link to a page; `null` when there is such a page. `pages` are paths with a slash at both ends. */
export function checkPageLink(href: string, pages: ReadonlySet<string>): FaultWords | null {
  const path = pathOfLink(href)
  // A file, which the publisher may put beside the site, also by hand.
  if (/\.[^/]+\/$/.test(path) || pages.has(path)) return null
  const wanted = suggestMatch(path, [...pages], 'the address of a page of this site')
  return { found: `a link to ${quoteValue(href)}, where there is no page`, wanted, example: '/companies/example-labs/' }
}

/** The path of the page to which a link leads, with a slash at both ends. */
export function pathOfLink(href: string): string {
  const { pathname } = new URL(href, 'https://example.org/')
  return pathname.endsWith('/') ? pathname : `${pathname}/`
}
