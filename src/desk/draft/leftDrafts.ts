import type { DiskText, DraftServices } from './draftState.ts'
import { dropLocally, type LocalDraft, listLocalDrafts } from './localDrafts.ts'

interface LeftDrafts {
  /** Whether a tab that is open has a text that is not on disk. */
  isOpenElsewhere: boolean
  /** The last one that a closed tab left, where it goes on from what is on disk. */
  continues: LocalDraft | null
  others: LocalDraft[]
}

/** Looks for texts of an article that other tabs keep or have left. What is on disk meanwhile, or left twice, is forgotten. */
export async function findLeftDrafts({ site, tab }: DraftServices, slug: string, disk: DiskText): Promise<LeftDrafts> {
  const all = listLocalDrafts(site, slug).filter((draft) => draft.tab !== tab.id)
  const living = all.length > 0 ? await tab.livingTabs() : new Set<string>()
  const left = all.filter((draft) => !living.has(draft.tab))
  // The last kept of those that are alike stays.
  const seen = new Set([disk.text])
  const useful: LocalDraft[] = []
  for (const draft of left) {
    if (seen.has(draft.text)) dropLocally(site, slug, draft.tab)
    else useful.push(draft)
    seen.add(draft.text)
  }
  const continues = useful.find((draft) => draft.base === disk.hash) ?? null
  return { isOpenElsewhere: all.length > left.length, continues, others: useful.filter((draft) => draft !== continues) }
}
