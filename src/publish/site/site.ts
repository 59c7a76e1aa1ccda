import type { Publisher } from '../../content/site/siteDescription.ts'

/** What every page needs to know of the site that it belongs to. Plain data: it crosses to the render workers. */
export interface Site {
  name: string
  /** The language of the content, as `lang` has it (BCP 47): `en`, `de-AT`. */
  language: string
  publisher: Publisher | null
  /** Paths of what the publisher says of its principles and of corrections, with the place in the page; `null` where it says nothing. */
  publishingPrinciples: string | null
  correctionsPolicy: string | null
  /** The address of the site's root, with a slash at its end: `https://example.org/news/`. */
  url: string
  /** The path under which the site is served, with a slash at both ends. */
  base: string
  /** What the publisher lets others do with the texts; `null` where nothing was said. */
  licence: string | null
  /** Whether each page says its policy by itself, since its host may send none. */
  policyInPages: boolean
  /** Whether files beside its pages tell other sites how to show them (publish/oembed). */
  hasOembed: boolean
  /** The page template: index.html of the project, with its marks. */
  template: string
  /** For each route what its page can show before the app is there. A page has these styles inline or as a file. */
  styles: Record<string, string>
  /** Addresses of the built files, base included. */
  app: string
  /** The whole style sheet, which comes with the app. */
  sheet: string
  /** The part of the typeface that every page fetches early. */
  font: string
  /** The script at the top of every page (publish/pages/compileBootScript.ts). A page has it inline or as a file. */
  bootScript: string
  /** The addresses of both as files, and of the script that takes a reader on from a former address. */
  linked: { styles: Record<string, string>; bootScript: string; leadOn: string }
  /** The address of the service worker; `null` where the site is not to work offline. */
  worker: string | null
  /** For each route, by its id, the chunks that its page needs beside the app. */
  chunks: Record<string, string[]>
  /** For each route the chunks that it needs besides to ask what its page does not carry the answers to. */
  questions: Record<string, string[]>
}

/** A path with a slash in front, as pages have it, as a whole address. */
export function addressOf(site: Pick<Site, 'url'>, path: string): string {
  return new URL(path.replace(/^\//, ''), site.url).href
}
