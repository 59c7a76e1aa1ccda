import type { Connect } from 'vite'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { ArticleEntry, Content } from '../content.ts'
import { articleImage } from '../shareImages/describeShareImage.ts'
import type { CardImage } from '../shareImages/shareImage.ts'
import { rootUrl, type SiteOptions } from '../site/options.ts'
import { requestAddress } from '../site/requestAddress.ts'
import { isDrawable } from './isDrawable.ts'
import { type LinkPreview, toLinkPreview } from './linkPreview.ts'
import { type PreviewSite, previewListPage, previewPage } from './previewPages.ts'

const PREVIEW_CHECK_PATH = '/__previews/'

interface Needs {
  /** The content as it stands at the time of a request. */
  content: () => Content
  options: Pick<SiteOptions, 'url' | 'pictures'>
  base: string
  draw: (image: CardImage) => Promise<Uint8Array>
}

/**
 * Answers requests under {@link PREVIEW_CHECK_PATH}, relative to the base: a list of the articles, a page for each that shows its
 * link in other places, and its image, drawn when it is asked for. For development; no build has it.
 */
export function createLinkPreviews({ content, options, base, draw }: Needs): Connect.NextHandleFunction {
  const site: PreviewSite = { name: THIS_SITE.name, url: rootUrl(options.url, base), check: base.slice(0, -1) + PREVIEW_CHECK_PATH }
  const previewOf = ({ card }: ArticleEntry, place: number): LinkPreview => {
    const { articles, companies } = content()
    const isAmongNewest = place >= articles.length - options.pictures
    return toLinkPreview(card, companies, isAmongNewest && isDrawable(card, companies))
  }
  return (request, response, next) => {
    const address = requestAddress(request.url)
    if (!address?.pathname.startsWith(PREVIEW_CHECK_PATH)) return next()
    const { pathname, searchParams } = address
    const send = (status: number, type: string, body: string | Uint8Array) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body)
    }
    const { articles, companies } = content()
    const [, slug, isImage] = /^([a-z0-9-]+)(?:\/|(\.png))$/.exec(pathname.slice(PREVIEW_CHECK_PATH.length)) ?? []
    if (pathname === PREVIEW_CHECK_PATH) {
      send(200, HTML, previewListPage(site, articles.map(previewOf).reverse(), searchParams.get('q') ?? ''))
      return
    }
    const place = articles.findIndex(({ card }) => card.slug === slug)
    const entry = articles[place]
    if (!entry) send(404, 'text/plain; charset=utf-8', 'There is no such article.\n')
    else if (!isImage) send(200, HTML, previewPage(site, previewOf(entry, place)))
    else {
      const known = new Map(companies.map((company) => [company.id, company]))
      draw(articleImage(entry.card, known, site.name)).then((png) => send(200, 'image/png', png), next)
    }
  }
}

const HTML = 'text/html; charset=utf-8'
