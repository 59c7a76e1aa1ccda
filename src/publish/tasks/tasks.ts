import type { UnchangedFile } from '../cache/siteFiles.ts'
import type { Site } from '../site/site.ts'
import type { PageImage } from './pageImage.ts'

/** What a worker is started with. */
export interface RenderWorkerData {
  site: Site
  /** The folder of the site that is being built; its data files and articles are already there. */
  folder: string
  /** The folder of the last site, whose unchanged files stay where they are; `null` where there is none. */
  last: string | null
  /** The folder in which builds keep what the next one may take over. */
  cache: string
  /** Names the code that makes pages, and what all of them share: whatever else has this name has been made by the same. */
  code: string
  /** What tells one content of an article from another, by the articles' numbers. */
  digests: readonly string[]
}

/** What has become of a task. */
export interface MadeFiles {
  /** The path of a page that is not to be indexed, else `null`. */
  unlisted: string | null
  /** How many files were made, and how many taken over from a build before. */
  made: number
  taken: number
  /** Of these, what stays in the last site. */
  unchanged: UnchangedFile[]
}

/** A page to make: the path that the routes know, and the file for it, relative to the folder. */
export interface PageTask {
  path: string
  file: string
  /** A prerendered page, the beginning of an article in its place, or a page that leads to the path. */
  as: 'page' | 'excerpt' | 'redirect'
  /** The number of the article of which it is the beginning. */
  number?: number
  /** Whether feeds follow it; only then it is worth a picture of its own, if it is of two companies. */
  hasFeeds: boolean
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
}

/** One task of the build: `data/archive.json` and `data/archive.csv`. */
export interface ArchiveTask {
  path: string
  as: 'archive'
}

export type RenderTask = IllustratedTask | FeedTask | ArchiveTask
