import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { formatList } from '../../content/text/formatNumber.ts'
import type { Content } from '../content.ts'
import { ContentFaults, WHOLE_FILE } from '../faults/fault.ts'
import { shownFile } from './contentFiles.ts'

/**
 * A build of nothing is a mistake, such as a wrong folder, and would take a good site's place.
 * @throws ContentFaults where there is no article to publish.
 */
export function refuseEmptyArchive(folder: string, { articles, heldBack }: Pick<Content, 'articles' | 'heldBack'>): void {
  if (articles.length > 0) return
  const path = join(folder, 'articles')
  const wanted =
    'at least one article that is published: a file <slug>.json, as README.md shows; if they lie elsewhere, name the folder (ENTENTE_SITE)'
  throw new ContentFaults([{ file: shownFile(path), ...WHOLE_FILE, found: describe(path, heldBack), wanted, example: '' }])
}

function describe(path: string, { drafts, waiting }: Content['heldBack']): string {
  if (!existsSync(path)) return 'no such folder'
  const next = waiting[0]?.date
  const held = [
    ...(drafts.length > 0 ? [drafts.length === 1 ? '1 draft' : `${drafts.length} drafts`] : []),
    ...(next === undefined
      ? []
      : [`${waiting.length === 1 ? '1 article' : `${waiting.length} articles`} of days to come, from ${next} on`]),
  ]
  return held.length === 0 ? 'no article' : `nothing but ${formatList(held)}`
}
