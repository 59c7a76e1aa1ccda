import { formatList, shorten } from '../../../content/text/formatNumber.ts'
import type { Ask } from '../../../data/ask.ts'
import { LoadError } from '../../../data/loadError.ts'
import { mapLimit } from '../../../data/mapLimit.ts'
import { type Carried, parseDeviceLink } from '../../../reader/deviceLink.ts'
import { knownRecords, loadReader } from '../../../reader/reader.ts'
import type { ReaderRecord } from '../../../reader/readerRecord.ts'
import { recordKey, splitKey } from '../../../reader/recordKey.ts'
import { type Brought, weigh } from './brought.ts'
import { savedFromArchive } from './savedFromArchive.ts'

/** So many articles are fetched at a time. */
const AT_A_TIME = 6
/** So many slugs are named. */
const MOST_NAMED = 5

/** A link is cut off, was changed, or comes from a later version. */
export class LinkFault extends Error {
  override readonly name = 'LinkFault'
}

/**
 * What a link brings, its saved articles with their cards from the archive. What the site does not have, or does not give now, is
 * kept by its slug. @throws LinkFault, LoadError
 */
export async function readBroughtLink(fragment: string, ask: Ask): Promise<Brought> {
  const [carried] = await Promise.all([
    parseDeviceLink(fragment).catch((cause: unknown): Carried => {
      throw new LinkFault('the link can’t be read', { cause })
    }),
    loadReader(),
  ])
  const own = knownRecords()
  const missing: string[] = []
  /** Slugs that articles had when the link was made, with those that they have now. */
  const renamed = new Map<string, string>()
  let notNow = 0
  const saved = await mapLimit(carried.saved, AT_A_TIME, async ({ slug, at }): Promise<ReaderRecord> => {
    const mine = own.get(recordKey('saved', slug))
    // What is here stays as it is: a day alone does not tell which is newer. Without a card it gets one.
    if (mine?.value?.['card'] !== undefined) return mine
    try {
      const record = await savedFromArchive(ask, slug, mine?.value ? mine.at + 1 : at)
      renamed.set(slug, splitKey(record.key)[1])
      return record
    } catch (error) {
      if (error instanceof LoadError && error.failure === 'missing') missing.push(slug)
      else notNow++
      return mine?.value ? mine : { key: recordKey('saved', slug), at, value: {} }
    }
  })
  const others = carried.records.map((record) => ({ ...record, key: keyNow(record.key, renamed) }))
  return weigh([...saved, ...others], [], [...remarksOn(missing), ...remarksOnNow(notNow)])
}

/** A note or a tag belongs to the article under the slug that it has now. */
function keyNow(key: string, renamed: ReadonlyMap<string, string>): string {
  const [kind, id] = splitKey(key)
  if (kind !== 'note' && kind !== 'tag') return key
  const [slug = '', ...rest] = id.split(' ')
  return [kind, renamed.get(slug) ?? slug, ...rest].join(' ')
}

function remarksOn(missing: readonly string[]): string[] {
  if (missing.length === 0) return []
  const named = missing.slice(0, MOST_NAMED).map((slug) => `“${shorten(slug)}”`)
  const more = missing.length - named.length
  return [`This site does not have ${formatList(more > 0 ? [...named, `${more} more`] : named)}: kept by name alone.`]
}

function remarksOnNow(count: number): string[] {
  if (count === 0) return []
  const what = count === 1 ? '1 saved article' : `${count} saved articles`
  return [`The titles of ${what} could not be loaded. They are kept by name alone, and can be looked up when there is a connection.`]
}
