/**
 * Which pages a browser that can may fetch ahead when the reader points at a link, in the words of
 * https://html.spec.whatwg.org/multipage/speculative-loading.html: pages of the site, but no view of one and no file. The text
 * is the same on every page, so that a content security policy can name it by its hash. The app takes the rules away when it
 * is there (hydration/boot), since it follows links by itself.
 */
export function speculationRules(base: string): string {
  const matches = (pattern: string) => ({ href_matches: base + pattern })
  const where = { and: [matches('*'), { not: matches('*\\?*') }, { not: matches('*.*') }] }
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] })
}
