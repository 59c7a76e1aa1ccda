import { saysDraft } from '../../../content/article/saysDraft.ts'
import type { Day } from '../../../content/text/day.ts'
import type { Fault, Warning } from '../../faults/fault.ts'
import { readCollectionFile, shownFile } from '../contentFiles.ts'
import type { JsonText } from '../json/jsonText.ts'
import { placeFaults } from '../json/placeFaults.ts'
import { COLLECTIONS, listJsonFiles } from '../listJsonFiles.ts'
import { slugOf } from '../slugOf.ts'
import { checkCollection } from './checkCollection.ts'
import type { SomeOfCollection } from './collectionTexts.ts'

/** What was found of one collection by itself. */
export interface FoundCollection {
  slug: string
  /** As the publisher would open it. */
  file: string
  /** Whether what is wrong with it stops nothing. */
  isDraft: boolean
  /** What it states: all of it, or, where it has faults, the fields that have their form. */
  stated: SomeOfCollection
  /** For the places of faults; `null` where it is no JSON. */
  json: JsonText | null
  faults: Fault[]
}

/** Reads the collections of a site's folder, each checked by itself. Where there is no folder for them, there are none. */
export function readCollections(folder: string, today: Day, faults: Fault[], warnings: Warning[]): FoundCollection[] {
  return listJsonFiles(folder, COLLECTIONS, faults, warnings).map((path) => readCollection(path, today))
}

function readCollection(path: string, today: Day): FoundCollection {
  const slug = slugOf(path)
  const file = shownFile(path)
  const read = readCollectionFile(path)
  const json = read.ok ? read.json : (read.partly?.json ?? null)
  const stated = read.ok ? read.value : (read.partly?.value ?? {})
  const isDraft = json ? stated.draft === true : saysDraft(read.ok ? '' : (read.text ?? ''))
  const faults = [...(read.ok ? [] : read.faults), ...placeFaults(file, json, checkCollection(stated, today))]
  return { slug, file, isDraft, stated, json, faults }
}
