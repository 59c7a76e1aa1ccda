import type { FollowUp } from '../../desk/deskAnswers.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'

/** What somebody should look at today. */
export function listFollowUps(_content: DevelopmentContent): FollowUp[] {
  return []
}
