import type { PageImage } from './pageImage.ts'

/** A page to make: the path that the routes know, and the file for it, relative to the folder. */
export interface PageTask {
  path: string
  file: string
  /** A prerendered page, the beginning of an article in its place, or a page that leads to the path. */
  as: 'page' | 'excerpt' | 'redirect'
  /** Whether feeds follow it; only then it is worth a picture of its own, if it is of two companies. */
  hasFeeds: boolean
  /** Whether the feeds of the page lead on with it: where the host can't be told, they are copied to where they were. */
  movesFeeds?: true
  /** Whether its styles and the boot script are files beside it, and do not stand in it. */
  isLinked: boolean
}

/** A page with what previews of it show. */
export interface IllustratedTask extends PageTask {
  image: PageImage
}

/** The feeds of a page to make: all formats that it has. */
export interface FeedTask {
  /** The path of the page that they follow. */
  path: string
  as: 'feeds'
  /** Where their files lie, if not there: where the page was before. */
  at?: string
}

/** One task of the build: `data/archive.json`, `data/archive.csv` and `data/ledger.csv`. */
export interface ArchiveTask {
  path: string
  as: 'archive'
}

export type RenderTask = IllustratedTask | FeedTask | ArchiveTask
