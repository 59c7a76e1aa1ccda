import type { RoleCount } from '../archive/roleCounts.ts'
import type { Amount } from '../article/article.ts'
import type { ArticleRef } from '../article/articleRef.ts'
import type { CompanyLabel } from '../article/company.ts'
import type { Roles } from '../article/deal/roles.ts'
import type { Labels } from '../article/labels.ts'
import type { Sum } from '../money/sums.ts'
import type { Day } from '../text/day.ts'
import type { SetTerm, TermChange } from './termChange.ts'

/** A partnership of two companies, or their story where they are no partners: how it began, what changed, where it stands. */
export interface Partnership {
  /** In the order of their address. */
  parties: [Party, Party]
  /** Names and hues of everyone that the page mentions. */
  labels: Labels
  /** Whether the two are never together (content/article/deal/roles.ts): their news is a story and no partnership. */
  isStory: boolean
  /** Articles in which they are together; of a story all that name both. */
  total: number
  /** Those beside these that name both. They are steps like the others, and say what the two are in them. */
  apartCount: number
  /** What each of the two is in all of these, in their order; none where no article says. */
  roles: [RoleCount[], RoleCount[]]
  /** The day on which somebody last looked for later news and found none; `null` where nobody has since the last of all steps. */
  checked: Day | null
  /** The day up to which the archive goes. */
  asOf: Day | null
  /** Whether feeds follow the two. */
  hasFeed: boolean
  since: Day
  latest: ArticleRef
  /** Where the deal between the two is over: the step that ended it. */
  ended: ArticleRef | null
  /** The latest value of each term along the story. */
  terms: StandingTerm[]
  flows: PartnershipFlow[]
  /** Sums in the same news that no flow counts: without a payer or a payee among the two, or counted already. */
  uncounted: number
  /** How many older steps there are beside these. */
  olderCount: number
  /** Oldest first. */
  steps: StoryStep[]
}

export interface Party extends CompanyLabel {
  sector: string | null
}

/** The latest value of a term, with the last confirmed one before it, where the latest is a plan or a report. */
export interface StandingTerm extends SetTerm {
  name: string
  confirmed: SetTerm | null
}

export interface StoryStep extends ArticleRef {
  /** The parties beside the two. */
  others: string[]
  /** Whether the two do not deal with each other in it, though they are partners elsewhere; of a story no step says so. */
  isApart: boolean
  /** The roles of those who are no partners in it, the two among them, by their ids; and of two who stand on one side. */
  outsiders: Roles
  why: string
  /** What the step did to the terms between the two. News that is mostly of others has none. */
  changes: TermChange[]
  /** What either did with others like the other one, from this step to the next. */
  meanwhile: Meanwhile
}

export interface Meanwhile {
  items: { step: ArticleRef; company: string; others: string[] }[]
  /** How many there are beside these. */
  more: number
  /** The days that lie between this step and the next; `to` is open after the last. */
  from: Day
  to: Day | null
}

/** The disclosed sums that went, or are to go, from one of the two to the other. */
export interface PartnershipFlow {
  from: string
  to: string
  /** Added up by currency and by status, which never mix. */
  sums: Sum[]
  amounts: FlowAmount[]
}

/** A disclosed sum with the article that states it. Sums of a stretch of time stand among them, and are added to none. */
export interface FlowAmount {
  amount: Amount
  step: ArticleRef
  /** The later article that ended its deal. */
  endedBy: ArticleRef | null
  /** How much of it counts with its parts. */
  inParts: number
}
