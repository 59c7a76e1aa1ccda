import type { NewsKind } from '../site/siteDescription.ts'
import { THIS_SITE } from '../site/thisSite.ts'
import type { Kind } from './article.ts'

/** The ids of the site's kinds of news, in their order. */
export function kindIds(): Kind[] {
  return THIS_SITE.kinds.map(({ id }) => id)
}

export function isKind(text: string): text is Kind {
  return findKind(text) !== undefined
}

/** The name that readers see, in sentence case. */
export function kindName(kind: Kind): string {
  return findKind(kind)?.name ?? kind
}

/** What people call such news, beside the words that it happens to use itself. */
export function kindWords(kind: Kind): string {
  return findKind(kind)?.words ?? ''
}

/** Whether such news ends the deal that it follows. */
export function endsDeals(kind: Kind): boolean {
  return findKind(kind)?.ends ?? false
}

function findKind(kind: Kind): NewsKind | undefined {
  return THIS_SITE.kinds.find(({ id }) => id === kind)
}
