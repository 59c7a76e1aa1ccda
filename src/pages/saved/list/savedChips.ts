import type { SavedChange, SavedView } from '../../../content/address/savedAddress.ts'
import { EMPTY_SAVED } from '../../../content/address/savedAddress.ts'
import type { Labels } from '../../../content/article/labels.ts'
import { countSelected, isNarrowed } from '../../../content/query/filter.ts'
import { type FilterPart, relaxFilter } from '../../../content/query/relaxFilter.ts'
import { chipsOf } from '../../../features/filters/FilterChips.tsx'
import { FILTER_PARTS } from '../../../features/filters/filterParts.ts'
import type { ChosenChip } from '../../../features/filters/SelectedChips.tsx'
import { onFilter } from '../../../features/view/onFilter.ts'
import type { SavedRelaxation } from '../../../reader/savedListing.ts'

/** A chip for each part of the choice. */
export function savedChips({ filter, tags }: SavedView, labels: Labels): ChosenChip<SavedView>[] {
  return [
    ...chipsOf(filter, labels).map((chip) => ({ ...chip, remove: onFilter<SavedView>(chip.remove) })),
    ...tags.map((tag) => ({ key: `tag ${tag}`, text: tag, remove: toggleTag(tag) })),
  ]
}

export function toggleTag(tag: string): SavedChange {
  return (view) => ({ ...view, tags: view.tags.includes(tag) ? view.tags.filter((other) => other !== tag) : [...view.tags, tag] })
}

/** How many parts are chosen. */
export function countParts({ filter, tags }: SavedView): number {
  return countSelected(filter) + tags.length
}

export function isChosen({ filter, tags }: SavedView): boolean {
  return isNarrowed(filter) || tags.length > 0
}

/** All of it, in the order that was chosen. */
export const withoutChoices: SavedChange = ({ filter: { sort } }) => ({ ...EMPTY_SAVED, filter: { ...EMPTY_SAVED.filter, sort } })

/** The parts that may leave nothing, with what is left when one is dropped. */
export const RELAXATIONS: Record<SavedRelaxation['part'], { name: string; drop: SavedChange }> = {
  companies: ofFilter('companies'),
  excluded: ofFilter('excluded'),
  kinds: ofFilter('kinds'),
  statuses: ofFilter('statuses'),
  sources: ofFilter('sources'),
  dates: ofFilter('dates'),
  tags: { name: 'the tags', drop: (view) => ({ ...view, tags: [] }) },
}

function ofFilter(part: FilterPart): { name: string; drop: SavedChange } {
  return { name: FILTER_PARTS[part], drop: onFilter((filter) => relaxFilter(filter, part)) }
}
