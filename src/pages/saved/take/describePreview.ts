import { formatList } from '../../../content/text/formatNumber.ts'
import type { ImportPreview } from '../../../reader/previewImport.ts'
import type { RecordKind } from '../../../reader/recordKey.ts'
import { counted, countOf } from './countWords.ts'

type Counts = ReadonlyMap<RecordKind | 'other', number>

/** What would come of bringing something in, a sentence for each outcome; `copies`: how many whole articles would be new here. */
export function describePreview(preview: ImportPreview, copies: number): string[] {
  const said = [
    sentence(preview.new, 'is new here', 'are new here'),
    sentence(preview.newer, 'is newer there and takes the place of yours', 'are newer there and take the place of yours'),
    sentence(preview.removed, 'was removed there and goes from here', 'were removed there and go from here'),
    sentence(preview.older, 'is newer here and stays', 'are newer here and stay'),
    sentence(preview.staysRemoved, 'was removed here since and stays removed', 'were removed here since and stay removed'),
    copies > 0 ? `${counted(copies, 'whole article comes', 'whole articles come')} along, to be read without the site.` : null,
  ].filter((words) => words !== null)
  return said.length > 0 ? said : ['All of it is here already.']
}

/** Whether bringing it in would change anything. */
export function changesAnything(preview: ImportPreview, copies: number): boolean {
  return preview.new.size + preview.newer.size + preview.removed.size + copies > 0
}

function sentence(counts: Counts, one: string, many: string): string | null {
  if (counts.size === 0) return null
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return `${formatList([...counts].map(([kind, count]) => countOf(count, kind)))} ${total === 1 ? one : many}.`
}
