/** The citations of an article link to the entries of its list of sources. */
export const CITATION = 'a[href^="#source-"]'
const SOURCE = '[id^="source-"]'

/** The address of the source that a part of the page stands in, or cites first; empty where it is about none. */
export function citedSource(range: Range): string {
  const { commonAncestorContainer: within } = range
  const element = within instanceof Element ? within : within.parentElement
  const cited = [...document.querySelectorAll<HTMLAnchorElement>(CITATION)].find((mark) => range.intersectsNode(mark))
  const source = element?.closest(SOURCE) ?? (cited && document.getElementById(cited.hash.slice(1)))
  return source?.querySelector<HTMLAnchorElement>('a[href^="http"]')?.href ?? ''
}
