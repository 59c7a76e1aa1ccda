/**
 * What the boot script's own element carries, as `data-` attributes. Files are addresses, apart by spaces.
 */
export interface BootData {
  /** The app's entry. */
  app?: string
  /** What else the page needs of code. */
  page?: string
  /** What it needs besides when it is to be drawn by the client. */
  questions?: string
  /** The whole style sheet, which has to be there before the app draws what the page has no styles for. */
  styles?: string
  /** What was prerendered: the route, and the path, where the page has one alone. The app reads them (app/browser.tsx). */
  route?: string
  path?: string
  /** How much of a list was prerendered, on a page of which an address may ask to see more or less. */
  firstLength?: string
  /** Of a page that is read: the app waits until the reader reaches for something that needs it. */
  read?: string
  /** Of a page that stands in frames of other sites. */
  frame?: string
  /** Of a page that stands in for others: a pattern of the paths of their addresses. */
  fallback?: string
  /** Of such a page that holds the beginning of an article, which is shown until the app has drawn the whole. */
  excerpt?: string
  /** The service worker's file, where the site works offline. */
  worker?: string
}
