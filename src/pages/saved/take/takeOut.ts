import { formatFilter } from '../../../content/address/filterAddress.ts'
import { articlePath, feedPath, SAVED_PATH, TIMELINE_PATH } from '../../../content/address/paths.ts'
import { EMPTY_FILTER } from '../../../content/query/filter.ts'
import { today } from '../../../content/text/day.ts'
import type { Ask } from '../../../data/ask.ts'
import { exportFileName } from '../../../features/export/exportFileName.ts'
import { formatBookmarks } from '../../../reader/bookmarksFile.ts'
import { formatDeviceLink, LONGEST_LINK } from '../../../reader/deviceLink.ts'
import { findFollowedFeeds, type NoFeed } from '../../../reader/followedFeeds.ts'
import { follows } from '../../../reader/follows.ts'
import { formatOpml } from '../../../reader/opml.ts'
import { loadReader } from '../../../reader/reader.ts'
import { formatReaderFile } from '../../../reader/readerFile.ts'
import { savedArticles } from '../../../reader/savedArticles.ts'
import { copyText } from '../../../ui/copy/copyText.ts'
import { saveFile } from '../../../ui/copy/saveFile.ts'
import { wholeAddress } from '../../../ui/links/wholeAddress.ts'
import { SITE_NAME } from '../../../ui/siteName.ts'
import { counted } from './countWords.ts'

/*
 * The ways out. Each says how it went, and throws a LoadError where a part of the page or of the archive can't be had.
 */

/** Everything, to be brought in elsewhere or here again. */
export async function saveReaderFile(): Promise<string> {
  const reader = await loadReader()
  const text = formatReaderFile(reader.records(), await reader.copies(), wholeAddress('/'), today())
  return saved(exportFileName(SITE_NAME, `saved ${today()}`, 'json'), 'application/json', text)
}

export async function saveBookmarks(): Promise<string> {
  const articles = savedArticles((await loadReader()).records())
  if (articles.length === 0) return 'Nothing is saved yet, so there are no bookmarks.'
  const text = formatBookmarks(`Saved from ${SITE_NAME}`, articles, (slug) => wholeAddress(articlePath(slug)))
  return saved(exportFileName(SITE_NAME, `bookmarks ${today()}`, 'html'), 'text/html', text)
}

export async function saveFeeds(ask: Ask): Promise<string> {
  const followed = follows((await loadReader()).records())
  if (followed.length === 0) return 'Nothing is followed yet, so there are no feeds.'
  const { feeds, without } = await ask((archive) => findFollowedFeeds(archive, followed))
  const left = without.map(({ name, why }) => `${quoted(name)} ${WHY_NOT[why]}`)
  const leftOut = left.length > 0 ? ` Left out: ${left.join('; ')}.` : ''
  if (feeds.length === 0) return `Nothing that you follow has a feed, so there is no file.${leftOut}`
  const listed = feeds.map(({ name, page }) => ({ name, feed: wholeAddress(feedPath(page, 'atom')), page: wholeAddress(shownAt(page)) }))
  const text = formatOpml(`Followed on ${SITE_NAME}`, listed)
  const told = saved(exportFileName(SITE_NAME, `feeds ${today()}`, 'opml'), 'text/x-opml', text)
  return `${told}, with ${counted(feeds.length, 'feed', 'feeds')}.${leftOut}`
}

/** What is searched for stands in quotation marks already. */
function quoted(name: string): string {
  return name.startsWith('“') ? name : `“${name}”`
}

/** Where what a feed follows is seen: of a kind of news, the timeline narrowed to it, for it has no page. */
function shownAt(page: string): string {
  const [, kind] = /^\/kinds\/([^/]+)\/$/.exec(page) ?? []
  return kind === undefined ? page : TIMELINE_PATH + formatFilter({ ...EMPTY_FILTER, kinds: [kind] })
}

const WHY_NOT: Readonly<Record<NoFeed, string>> = {
  narrowed: 'is a list narrowed in a way that no feed is',
  search: 'is a search, which is done in this browser alone',
  few: 'is not in the news often enough for a feed of its own',
  gone: 'is not known to this site any more',
}

/** The link in the clipboard, or shown to be copied by hand. */
export async function copyDeviceLink(): Promise<string> {
  const link = wholeAddress(SAVED_PATH) + (await formatDeviceLink((await loadReader()).records()))
  if (link.length > LONGEST_LINK) return 'There is too much for a link. Save to a file, and bring that in on the other device.'
  const outcome = await copyText(link)
  const holds = 'It holds what is saved, with notes and tags, and what is followed: whoever has it can read that.'
  return outcome === 'copied' ? `Link copied. Open it in the other browser. ${holds}` : holds
}

function saved(name: string, type: string, text: string): string {
  saveFile(name, type, text)
  return `Saved as ${name}`
}
