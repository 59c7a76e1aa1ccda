import { plainText } from '../../../content/article/inlineMarkup.ts'
import type { ProposedCompany, ProposedSize } from '../../../desk/proposal.ts'
import type { Story, StoryBlock } from '../story.ts'
import type { CompanyNames } from './companyNames.ts'
import { cutBoilerplate } from './cutBoilerplate.ts'
import { findAmounts, type NamedAmount } from './findAmounts.ts'
import { findCompanies, type NamedCompany } from './findCompanies.ts'
import { findNewCompanies } from './findNewCompanies.ts'
import { findSizes } from './findSizes.ts'
import { findStatus, type NamedStatus } from './findStatus.ts'
import type { NearNames } from './nearNames.ts'
import type { Passage } from './passage.ts'
import { plainTextOf } from './plainTextOf.ts'
import { type TakenDateline, takeDateline } from './takeDateline.ts'
import { type TakenWhy, takeWhy } from './takeWhy.ts'

/** The site's companies, as texts are searched for them. */
export interface KnownNames {
  names: CompanyNames
  near: NearNames
}

/** A story with everything that was recognised in its text; nothing is chosen yet. */
export interface RecognisedStory {
  body: StoryBlock[]
  /** What was cut from its end. */
  cutOff: StoryBlock[]
  dateline: Pick<TakenDateline, 'words' | 'day'>
  /** Lines between headline and dateline. */
  deck: string[]
  why: Pick<TakenWhy, 'paragraphs' | 'words'>
  /** The likeliest party first. */
  companies: NamedCompany[]
  newCompanies: ProposedCompany[]
  amounts: NamedAmount[]
  sizes: ProposedSize[]
  status: NamedStatus | null
  /** In which days that are in no dateline may be looked for. */
  passages: Passage[]
}

/** What counts as the opening of a text: so many blocks. */
const OPENING = 2

/** Recognises what an editor would look for. The reason comes out first, since it may stand behind the boilerplate. */
export function recogniseStory(story: Pick<Story, 'title' | 'blocks' | 'stated'>, { names, near }: KnownNames): RecognisedStory {
  const { rest, ...why } = takeWhy(story.blocks)
  const { body: text, cutOff } = cutBoilerplate(rest)
  const { blocks: body, deck, ...dateline } = takeDateline(text)
  const passages = passagesOf(story, deck, body, why.paragraphs, cutOff)
  return {
    body,
    cutOff,
    dateline,
    deck,
    why,
    companies: findCompanies(passages, names),
    newCompanies: findNewCompanies(passages, names, near),
    amounts: findAmounts(passages),
    sizes: findSizes(passages),
    status: findStatus(passages),
    passages,
  }
}

function passagesOf(
  { title, stated }: Pick<Story, 'title' | 'stated'>,
  deck: readonly string[],
  body: readonly StoryBlock[],
  why: readonly string[],
  cutOff: readonly StoryBlock[],
): Passage[] {
  const opening = stated.summary === undefined ? OPENING : OPENING - 1
  return [
    ...(title === null ? [] : [{ place: 'headline' as const, text: title }]),
    ...(stated.summary === undefined ? [] : [{ place: 'opening' as const, text: plainText(stated.summary) }]),
    ...deck.map((text) => ({ place: 'opening' as const, text: plainText(text) })),
    ...body.map((block, i) => ({ place: i < opening ? ('opening' as const) : ('text' as const), text: plainTextOf(block) })),
    ...why.map((text) => ({ place: 'text' as const, text: plainText(text) })),
    ...cutOff.map((block) => ({ place: 'boilerplate' as const, text: plainTextOf(block) })),
  ]
}
