import type { Suggestions } from '../../desk/deskAnswers.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'
import { findFollowed } from './findFollowed.ts'

/** What the text of an article names and the archive knows. */
export function findSuggestions(content: DevelopmentContent, slug: string, _text: string): Suggestions {
  return { companies: [], newCompanies: [], amounts: [], sizes: [], follows: findFollowed(content, slug) }
}
