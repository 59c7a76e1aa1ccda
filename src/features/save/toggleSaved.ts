import type { Card } from '../../content/article/card.ts'
import type { CompanyLabel } from '../../content/article/company.ts'
import { tellFirstKept } from '../../reader/firstKept.ts'
import { isSaved } from '../../reader/marks.ts'
import { changeReader, knownRecords, loadReader } from '../../reader/reader.ts'
import { countSaved, saveArticle, savedArticles, unsaveArticle } from '../../reader/savedArticles.ts'
import { reconcileCopies } from './reconcileCopies.ts'

/** Saves an article, or takes it from what is saved, as it then is. The first one says where it is. @throws LoadError */
export async function toggleSaved(card: Card, companies: readonly CompanyLabel[]): Promise<void> {
  const reader = await loadReader()
  if (isSaved(knownRecords(), card.slug)) {
    await changeReader(unsaveArticle(knownRecords(), card.slug))
    return reader.removeCopy(card.slug)
  }
  const isFirst = countSaved(knownRecords()) === 0
  await changeReader([saveArticle(knownRecords(), card, companies)])
  if (isFirst || reader.trouble() !== null) tellFirstKept('saved')
  await reconcileCopies(savedArticles(knownRecords()).map((article) => article.card.slug))
}
