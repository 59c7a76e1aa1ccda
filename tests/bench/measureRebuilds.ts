import { changeArticle } from './changeArticle.ts'
import { type BuildMeasures, type BuildPlaces, measureBuild } from './measureBuild.ts'

/** Builds over the site of the build before, with what that one has kept. */
export interface RebuildMeasures {
  unchanged: BuildMeasures
  added: BuildMeasures
  corrected: BuildMeasures
}

/**
 * Builds a site again after small changes, each on top of the last, as a publisher works from day to day. In the end content
 * and site are as they were.
 */
export async function measureRebuilds(places: BuildPlaces): Promise<RebuildMeasures> {
  const unchanged = await measureBuild(places)
  const undo: (() => void)[] = []
  try {
    undo.push(changeArticle(places.content, 'add'))
    const added = await measureBuild(places)
    undo.push(changeArticle(places.content, 'correct'))
    const corrected = await measureBuild(places)
    return { unchanged, added, corrected }
  } finally {
    for (const restore of undo.reverse()) restore()
    await measureBuild(places)
  }
}
