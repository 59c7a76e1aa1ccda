import type { StoryBlock } from '../story.ts'
import { findDays, type NamedDay } from './findDays.ts'

/** A text without its dateline, and the day that this names. */
export interface TakenDateline {
  blocks: StoryBlock[]
  /** The lines between the headline and the dateline: what stands there sums the news up. */
  deck: string[]
  /** As it stood there; `null` where there is none. */
  words: string | null
  day: NamedDay | null
}

/** Within the first blocks, and so many characters of one. */
const MOST_BLOCKS = 4
const MOST_CHARACTERS = 160
/** What ends a dateline; a bracket or slashes name the wire. */
const DASH = /(?:\((?:[\p{Lu}][\p{L}\p{N} .,/&-]*)\)|\/[\p{L}\p{N} .-]+\/)?\s*(?:--|[-–—:])\s+/u
const WIRE =
  /^\p{Lu}[\p{L}.'’ ,/&-]{1,60}--\(BUSINESS WIRE\)--|^(?:\p{Lu}[\p{L}.'’ ,/-]{1,60} )?\((?:Reuters|AP|AFP|Bloomberg|dpa|PTI|ANI|UPI|Xinhua|Kyodo|Yonhap|Nikkei|CNBC|CNN|BBC)\) ?(?:--|[-–—]) /u

/**
 * Takes the dateline off the beginning of a text: a place and a day before a dash ("PARIS, Sept. 11, 2025 (GLOBE NEWSWIRE) —"), a
 * wire's mark, or a line that is a day and little else.
 */
export function takeDateline(blocks: readonly StoryBlock[]): TakenDateline {
  for (const [i, block] of blocks.slice(0, MOST_BLOCKS).entries()) {
    if (typeof block !== 'string' && !('heading' in block)) continue
    const text = typeof block === 'string' ? block : block.heading
    const found = datelineOf(text)
    if (!found) continue
    const rest = text.slice(found.words.length).trim()
    const without = rest === '' || typeof block !== 'string' ? [] : [rest]
    const before = blocks.slice(0, i)
    const deck = rest === '' ? [] : before.flatMap((line) => (typeof line === 'string' ? [line] : 'heading' in line ? [line.heading] : []))
    const isDeck = deck.length === before.length
    return {
      blocks: [...(isDeck ? [] : before), ...without, ...blocks.slice(i + 1)],
      deck: isDeck ? deck : [],
      words: found.words.trim(),
      day: found.day,
    }
  }
  return { blocks: [...blocks], deck: [], words: null, day: null }
}

function datelineOf(text: string): { words: string; day: NamedDay | null } | null {
  const start = text.slice(0, MOST_CHARACTERS)
  for (const day of findDays(start)) {
    const before = start.slice(0, day.offset)
    // A sentence has verbs; a place is capitals, commas and little words.
    if (!/^[^.!?]*$/.test(before.replace(/\b(?:\p{Lu}\p{L}{0,4}\.)+/gu, '')) || before.length > 90) continue
    const after = text.slice(day.offset + day.words.length)
    const dash = DASH.exec(after.slice(0, MOST_CHARACTERS))
    const isLead = /^[\s*_]*(?:(?:\p{Lu}|le |den |am |the |and |&|\/|\d|[('’.,–—-])[\p{L}\p{M}.'’()&/*_–-]*[\s,:;]*)*$/u.test(before)
    if (!isLead) continue
    if (dash && /^[\s,.*_)]*(?:\d{1,2}:\d\d ?(?:[ap]\.?m\.?)? ?\p{Lu}{0,4})?[\s,*_]*$/iu.test(after.slice(0, dash.index)))
      return { words: text.slice(0, day.offset + day.words.length + dash.index + dash[0].length), day }
    // "Berlin, 12. September 2025. Helion …"
    if (/^\p{Lu}\p{L}+, $/u.test(before) && /^\. ?\p{Lu}/u.test(after))
      return { words: text.slice(0, day.offset + day.words.length + 2), day }
    if (/^[\s.,*_)]*(?:\d{1,2}:\d\d.{0,12})?$/.test(after) && before.length < 60) return { words: text, day }
  }
  const wire = WIRE.exec(start)
  return wire ? { words: wire[0], day: null } : null
}
