import { useQuery } from '@tanstack/react-query'
import {
  COMPANIES_PATH,
  collectionPath,
  FEED_TYPES,
  type FeedFormat,
  feedPath,
  kindPath,
  TIMELINE_PATH,
} from '../../content/address/paths.ts'
import { kindIds, kindName } from '../../content/article/kinds.ts'
import { OF_CONTENT } from '../../content/site/languages.ts'
import type { Ask } from '../../data/ask.ts'
import { collectionLinksQuery } from '../../data/collectionLinksQuery.ts'
import { useAsk } from '../../data/services.ts'
import { FileLink } from '../../ui/links/FileLink.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'

const FORMAT_NAMES: Readonly<Record<FeedFormat, string>> = { xml: 'RSS', atom: 'Atom', json: 'JSON Feed' }

/** Those whose feeds are listed. */
export function collectionsWithFeeds(ask: Ask) {
  return collectionLinksQuery(ask, 100)
}

/** Where news can be followed from elsewhere. */
export function FeedList() {
  // Nobody waits for these: a prerendered page has them, elsewhere they come by and by.
  const { data } = useQuery(collectionsWithFeeds(useAsk()))
  const hasCollections = data !== undefined && data.shown.length > 0
  return (
    <section id="feeds" aria-labelledby="feeds-heading" className="space-y-4">
      <h2 id="feeds-heading">Feeds</h2>
      <p>
        A feed brings new articles, whole, to the feed reader of your choice; no account and no address is asked for. There is one for{' '}
        {hasCollections ? 'everything, one for each kind of news and one for each collection' : 'everything and one for each kind of news'}.
        Every{' '}
        <PageLink to={COMPANIES_PATH} className="link">
          company
        </PageLink>{' '}
        has its own, and so have two that are often in the news together; their pages link to them.
      </p>
      <ul className="gap-x-10 font-sans text-base/normal sm:columns-2">
        <FeedItem name="All articles" path={TIMELINE_PATH} formats={['xml', 'atom', 'json']} />
        {kindIds().map((kind) => (
          <FeedItem key={kind} name={kindName(kind)} {...OF_CONTENT} path={kindPath(kind)} formats={['atom', 'json']} />
        ))}
      </ul>
      {hasCollections && (
        // Their names are whole sentences: no room for two beside each other.
        <ul aria-label="Feeds of collections" className="font-sans text-base/normal">
          {data.shown.map(({ slug, title }) => (
            <FeedItem key={slug} name={title} isLong {...OF_CONTENT} path={collectionPath(slug)} formats={['atom', 'json']} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface FeedItemProps {
  name: string
  /** A name of several words, which has a line of its own where there is little room. */
  isLong?: boolean
  lang?: string
  path: string
  formats: readonly FeedFormat[]
}

function FeedItem({ name, isLong = false, lang, path, formats }: FeedItemProps) {
  return (
    <li className="flex flex-wrap gap-x-4 break-inside-avoid py-1">
      <span lang={lang} className={`${isLong ? 'w-96 max-w-full' : 'w-28'} wrap-anywhere`}>
        {name}
      </span>
      <span className="flex flex-[1_1_10rem] flex-wrap gap-x-4">
        {formats.map((format) => (
          <FileLink key={format} path={feedPath(path, format)} type={FEED_TYPES[format]} className="link min-h-6">
            <span lang={lang} className="sr-only">
              {name}:{' '}
            </span>
            {FORMAT_NAMES[format]}
          </FileLink>
        ))}
      </span>
    </li>
  )
}
