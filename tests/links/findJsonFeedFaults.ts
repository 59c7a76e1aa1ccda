/**
 * What a value lacks of a JSON Feed by version 1.1 of its specification (https://www.jsonfeed.org/version/1.1/): what is
 * required, and the types of what is there.
 */
export function findJsonFeedFaults(value: unknown): string[] {
  const feed = fieldsOf(value)
  const items = Array.isArray(feed['items']) ? feed['items'].map(fieldsOf) : []
  const ids = items.map(({ id }) => id)
  return [
    ...(feed['version'] === 'https://jsonfeed.org/version/1.1' ? [] : ['version is not that of JSON Feed 1.1']),
    ...wrong(feed, 'feed', ['title'], isText),
    ...wrong(feed, 'feed', ['description', 'language'], optional(isText)),
    ...wrong(feed, 'feed', ['home_page_url', 'feed_url', 'icon', 'favicon'], optional(isAddress)),
    ...wrong(feed, 'feed', ['authors'], optional(isAuthors)),
    ...wrong(feed, 'feed', ['items'], Array.isArray),
    ...(new Set(ids).size === ids.length ? [] : ['ids are not unique']),
    ...items.flatMap((item, place) => findItemFaults(item, `items[${place}]`)),
  ]
}

function findItemFaults(item: Fields, where: string): string[] {
  return [
    ...wrong(item, where, ['id'], isText),
    ...(isText(item['content_html']) || isText(item['content_text']) ? [] : [`${where} has no content`]),
    ...wrong(item, where, ['title', 'summary', 'content_html', 'content_text', 'language'], optional(isText)),
    ...wrong(item, where, ['url', 'external_url', 'image', 'banner_image'], optional(isAddress)),
    ...wrong(item, where, ['authors'], optional(isAuthors)),
    ...wrong(item, where, ['date_published', 'date_modified'], optional(isInstant)),
    ...wrong(
      item,
      where,
      ['tags'],
      optional((tags) => Array.isArray(tags) && tags.every(isText)),
    ),
  ]
}

type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown) => boolean

function wrong(fields: Fields, where: string, names: readonly string[], isGood: Check): string[] {
  return names.filter((name) => !isGood(fields[name])).map((name) => `${where}.${name} is ${JSON.stringify(fields[name])}`)
}

function optional(isGood: Check): Check {
  return (value) => value === undefined || isGood(value)
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value)
}

/** RFC 3339. */
function isInstant(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
}

function isAuthors(value: unknown): boolean {
  return Array.isArray(value) && value.every((author) => isText(fieldsOf(author)['name']) || isAddress(fieldsOf(author)['url']))
}
