import type { Question } from '../../content/query/matches.ts'

/** A list as a page shows it, to be passed on or exported. */
export interface SharedList {
  question: Question
  /** "OpenAI, 2025"; `null` for everything. */
  name: string | null
  /** All that match, shown or not. */
  count: number
}
