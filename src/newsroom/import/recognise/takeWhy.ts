import { capitalize } from '../../../content/site/capitalize.ts'
import type { StoryBlock } from '../story.ts'
import { beginsBoilerplate } from './cutBoilerplate.ts'

/** Paragraphs that say why the news matters, taken out of a text. */
export interface TakenWhy {
  rest: StoryBlock[]
  /** None where the text says nothing of the kind. */
  paragraphs: string[]
  /** The words that begin them: "Why it matters:". */
  words: string | null
}

const LEAD =
  /^[\s*_#>-]*(?:why (?:it|this|that) matters|why (?:this|it) is important|the bottom line|warum (?:das|es) wichtig ist|pourquoi c['’]est important)[\s*_]*(?<mark>[:.!?–—-]|$)[\s*_]*/i

const SAYS =
  '(?:said|says|added|adds|noted|notes|commented|comments|stated|states|explained|explains|told|wrote|sagte?|erklärte?|betonte?|kommentierte?|a déclaré|déclare|explique|a ajouté|ajoute|souligne)'
/** Begins with what somebody said, three words at least, and says who: “…,” said X; “…,” X said; “…” — X. A quoted term is none. */
const ATTRIBUTED = new RegExp(
  `^[\\s*_]*["“„«»]\\s?[^\\s"“”„«»]+ [^\\s"“”„«»]+ [^"“”„«»]*(?:[,.!?…]\\s?["“”»«]|["“”»«],)[\\s*_]*(?:[–—-]+\\s*\\p{Lu}|(?:(?:\\p{Lu}|he |she |they |the |der |die |le |la )[^"“”„«».!?]{0,100} )?${SAYS}(?!\\p{L}))`,
  'u',
)

/**
 * Takes out what stands below a heading "Why it matters", or the paragraph that begins with these words, wherever they stand and
 * however long it is. Below a heading it goes on to the next one, to the boilerplate, to what somebody is quoted with, or to the end.
 * Nothing of it is cut.
 */
export function takeWhy(blocks: readonly StoryBlock[]): TakenWhy {
  const rest: StoryBlock[] = []
  const paragraphs: string[] = []
  let words: string | null = null
  let isBelow = false
  for (const block of blocks) {
    const lead = leadOf(block)
    if (lead !== null) {
      words ??= lead.words
      if (lead.after !== '') paragraphs.push(lead.after)
      // Below a line of its own all belongs to it; a paragraph that begins with the words stands for itself.
      isBelow = lead.after === ''
    } else if (isBelow && !isHeading(block) && !isQuotation(block) && !beginsBoilerplate(block)) paragraphs.push(...textsOf(block))
    else {
      isBelow = false
      rest.push(block)
    }
  }
  return { rest, paragraphs, words }
}

function leadOf(block: StoryBlock): { words: string; after: string } | null {
  const text = typeof block === 'string' ? block : 'heading' in block ? block.heading : null
  const match = text === null ? null : LEAD.exec(text)
  if (!match || text === null) return null
  const after = text.slice(match[0].length).trim()
  if (match.groups?.['mark'] === '' && after !== '') return null
  return { words: match[0].trim(), after: capitalize(after) }
}

function isHeading(block: StoryBlock): boolean {
  return typeof block !== 'string' && 'heading' in block
}

function isQuotation(block: StoryBlock): boolean {
  if (typeof block === 'string') return ATTRIBUTED.test(block)
  return 'quote' in block && (block.by !== null || ATTRIBUTED.test(block.quote))
}

function textsOf(block: StoryBlock): string[] {
  if (typeof block === 'string') return [block]
  if ('heading' in block) return [block.heading]
  return 'list' in block ? block.list : [block.quote]
}
