import type { ImportAnswer, ToImport } from '../../desk/deskAnswers.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'

/** Proposes drafts of what was pasted or dropped. */
export async function importThings(_content: DevelopmentContent, { name }: ToImport): Promise<ImportAnswer> {
  return { proposals: [], problems: [`${name || 'What was pasted'} can’t be read yet.`] }
}
