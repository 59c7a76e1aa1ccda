import type { ImportAnswer, ToImport } from '../../desk/deskAnswers.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'
import { proposeDrafts } from '../import/proposeDrafts.ts'
import { readKnownArticles } from '../import/readKnownArticles.ts'

/** Proposes drafts of what was pasted or dropped. Nothing is written. */
export async function importThings({ archive, siteFolder: { site } }: DevelopmentContent, given: ToImport): Promise<ImportAnswer> {
  const { name, type, content } = given
  const read = 'text' in content ? content.text : Buffer.from(content.base64, 'base64')
  const known = { companies: archive?.companies?.companies ?? [], articles: readKnownArticles(site.content), today: site.day }
  const { proposals, problems } = await proposeDrafts({ name: name || 'What you pasted', type, content: read }, known)
  return { proposals, problems }
}
