/**
 * What a record is about, as its key: the kind of thing, and which one.
 *
 * - `saved`: an article, by its slug
 * - `note`: the reader's line on an article, by its slug
 * - `tag`: a tag of an article, by its slug, a space, and the tag
 * - `follow`: a company, a partnership, a view of the timeline or a search, by its address
 * - `seen`: up to where the news of something followed was seen, by its address
 * - `read`: an article that was opened, by its slug
 * - `setting`: a choice, by its name
 */
export type RecordKind = 'saved' | 'note' | 'tag' | 'follow' | 'seen' | 'read' | 'setting'

export function recordKey(kind: RecordKind, id: string): string {
  return `${kind} ${id}`
}

export function tagKey(slug: string, tag: string): string {
  return recordKey('tag', `${slug} ${tag}`)
}

/** Kind and id of a key. The kind may be one that this version of the site does not know. */
export function splitKey(key: string): [kind: string, id: string] {
  const space = key.indexOf(' ')
  return space < 0 ? [key, ''] : [key.slice(0, space), key.slice(space + 1)]
}
