import type { ArticleCopy } from '../../../reader/articleCopy.ts'
import { isSaved } from '../../../reader/marks.ts'
import { mergeRecords } from '../../../reader/mergeRecords.ts'
import { type ImportPreview, previewImport } from '../../../reader/previewImport.ts'
import { loadReader, mergeIntoReader } from '../../../reader/reader.ts'
import { parseReaderFile } from '../../../reader/readerFile.ts'
import type { ReaderRecord } from '../../../reader/readerRecord.ts'
import { wholeAddress } from '../../../ui/links/wholeAddress.ts'
import { counted } from './countWords.ts'

/** What a file or a link would bring in, before the reader has said yes. */
export interface Brought {
  records: ReaderRecord[]
  copies: ArticleCopy[]
  preview: ImportPreview
  /** What else has to be known of it. */
  remarks: string[]
}

/** @throws ReaderFileFault, LoadError */
export async function readBroughtFile(text: string): Promise<Brought> {
  const file = parseReaderFile(text)
  const remarks = [
    file.site !== null && file.site !== wholeAddress('/') ? `The file was made at ${file.site}.` : null,
    file.isNewer ? 'A later version of the site wrote the file. What this one does not know in it is kept, or left out.' : null,
    file.faults.length > 0
      ? `${counted(file.faults.length, 'entry can’t be read and is', 'entries can’t be read and are')} left out. The first: ${file.faults[0]}.`
      : null,
  ].filter((remark) => remark !== null)
  return weigh(file.records, file.copies, remarks)
}

/** Of whole articles come those that will be saved here and are not here yet. */
export async function weigh(records: ReaderRecord[], copies: readonly ArticleCopy[], remarks: string[]): Promise<Brought> {
  const reader = await loadReader()
  const own = reader.records()
  const merged = mergeRecords(own, records)
  const here = copies.length > 0 ? new Set((await reader.copies()).map(({ slug }) => slug)) : new Set()
  const wanted = copies.filter(({ slug }) => isSaved(merged, slug) && !here.has(slug))
  return { records, copies: wanted, preview: previewImport(own, records), remarks }
}

/** @throws LoadError */
export function bringIn({ records, copies }: Brought): Promise<void> {
  return mergeIntoReader(records, copies)
}
