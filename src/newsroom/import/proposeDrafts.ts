import type { ImportAnswer } from '../../desk/deskAnswers.ts'
import { type ImportSite, planImport } from './planImport.ts'
import { type GivenText, readStories } from './read/readStories.ts'

/** Reads what somebody gave and makes a draft of each of its stories. Nothing is written, and nothing thrown for what can't be read. */
export async function proposeDrafts(given: GivenText, site: ImportSite): Promise<ImportAnswer & { format: string }> {
  const { stories, problems, format } = await readStories(given)
  return { format, proposals: planImport(stories, site), problems }
}
