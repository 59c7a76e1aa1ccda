import { labelsOf } from '../../../content/archive/labelsOf.ts'
import { toCard } from '../../../content/article/card.ts'
import { knownLabels } from '../../../content/article/labels.ts'
import type { Ask } from '../../../data/ask.ts'
import type { ReaderRecord } from '../../../reader/readerRecord.ts'
import { recordKey } from '../../../reader/recordKey.ts'

/** What saving an article keeps, under the slug that it has now. @throws LoadError */
export async function savedFromArchive(ask: Ask, slug: string, at: number): Promise<ReaderRecord> {
  const { card, labels } = await ask(async (archive) => {
    const manifest = await archive.manifest()
    const article = await archive.article(manifest.former.articles.get(slug) ?? slug)
    return { card: toCard(article), labels: knownLabels(labelsOf(manifest, article.companies), article.companies) }
  })
  return { key: recordKey('saved', card.slug), at, value: { card, labels } }
}
