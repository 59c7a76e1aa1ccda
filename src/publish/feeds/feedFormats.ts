import { type FeedFormat, TIMELINE_PATH } from '../../content/address/paths.ts'

/** The formats of the feeds that follow a page. */
export function feedFormatsOf(path: string): readonly FeedFormat[] {
  return path === TIMELINE_PATH ? ['xml', 'atom', 'json'] : ['atom', 'json']
}
