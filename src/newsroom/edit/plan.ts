import { articleFileOf, type SiteTexts } from './siteTexts.ts'

/** What is to become of a site's folder. Planned from texts alone, so that nothing is written before everything is known. */
export interface Plan {
  /** The texts of all files in the end. */
  texts: SiteTexts
  /** What is left to do by hand, or to know. */
  notes: string[]
}

/** What has become of it. */
export interface ChangedFiles {
  /** Paths within the folder. */
  changed: string[]
  added: string[]
  removed: string[]
  notes: string[]
}

export function changesOf(before: SiteTexts, { texts, notes }: Plan): ChangedFiles {
  return {
    changed: [...texts].filter(([path, text]) => before.has(path) && before.get(path) !== text).map(([path]) => path),
    added: [...texts.keys()].filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path) => !texts.has(path)),
    notes,
  }
}

/** The text of an article that is there. */
export function articleText(texts: SiteTexts, slug: string): string {
  return texts.get(articleFileOf(slug)) ?? ''
}
