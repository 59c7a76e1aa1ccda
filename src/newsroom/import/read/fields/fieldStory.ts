import type { Story } from '../../story.ts'
import { createStory } from '../text/createStory.ts'
import type { FieldMap } from './fieldTree.ts'
import { readFields } from './readFields.ts'

const LONGEST_SUMMARY = 400

interface Rules {
  origin: string
  where: (name: string) => string
  isOwnAddress: boolean
  id: string | null
}

/**
 * The story of a row or an object; `null` where nothing of it stands under a name that we know. A summary is its text where it has no
 * other, and a short text is its summary.
 */
export function fieldStory(map: FieldMap, { origin, id, ...rules }: Rules): Story | null {
  const { id: ownId, blocks, stated, ...fields } = readFields(map, rules)
  const isKnown = fields.title !== null || fields.dates.length > 0 || blocks.length > 0 || Object.keys(stated).length > 0
  if (!isKnown) return null
  const [only, ...more] = blocks
  const isShort = typeof only === 'string' && more.length === 0 && only.length <= LONGEST_SUMMARY && !/\]\(|\*/.test(only)
  const summary = stated.summary ?? (isShort ? only : undefined)
  return createStory({
    ...fields,
    origin,
    ...(ownId === null && id === null ? {} : { id: ownId ?? id ?? '' }),
    blocks: blocks.length > 0 || summary === undefined ? blocks : [summary],
    stated: summary === undefined ? stated : { ...stated, summary },
  })
}
