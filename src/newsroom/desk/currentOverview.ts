import type { FollowUp, Overview } from '../../desk/deskAnswers.ts'
import type { DevelopmentContent } from '../../publish/server/developmentContent.ts'
import { createOverview } from './overview.ts'

/** The overview as it stands. Of ten thousand articles it takes a third of a second, so it is made once for each change of the content. */
export class CurrentOverview {
  #made: { judged: DevelopmentContent['judged']; followUps: FollowUp[]; overview: Overview } | null = null

  read(content: DevelopmentContent, followUps: FollowUp[]): Overview {
    const made = this.#made
    // Where nothing could be judged, the folder itself has faults, which are looked up each time.
    if (made?.judged && made.judged === content.judged && made.followUps === followUps) return made.overview
    const overview = createOverview(content, followUps)
    this.#made = { judged: content.judged, followUps, overview }
    return overview
  }
}
