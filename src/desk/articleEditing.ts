import type { CheckedText, CompanyAnswer, DeskFault, FieldPath, NewCompany, Overview } from './deskAnswers.ts'
import type { FoundField } from './proposal.ts'

/** An article under somebody's hands. Its text, the JSON of its file, is the one truth: every form is a view of it. */
export interface ArticleEditing {
  slug: string
  text: string
  /** What the text holds; `null` where it is no object of JSON, and the form can't be shown. */
  fields: Readonly<Record<string, unknown>> | null
  /** What the server last said of it; it may be older than the text by a moment. `null` until it has answered. */
  checked: CheckedText | null
  /** Where the fields of an imported draft come from. */
  found: readonly FoundField[]
  overview: Overview
  /**
   * Puts a value at a path, or with `undefined` takes the field or item away; every other byte stays. Changes of one path that
   * follow each other are undone together.
   */
  change: (path: FieldPath, value: unknown) => void
  /** Several of them, as one step. */
  changeAll: (changes: readonly { path: FieldPath; value: unknown }[]) => void
  /** Adds a company to the site's list. */
  addCompany: (company: NewCompany) => Promise<CompanyAnswer>
  /** The faults of a field and of what lies in it; with `exactly`, of it alone. */
  faultsAt: (path: FieldPath, exactly?: boolean) => DeskFault[]
}
