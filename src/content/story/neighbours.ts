import { type Archive, loadCards } from '../archive/archive.ts'
import { type ArticleRef, toArticleRef } from '../article/articleRef.ts'
import { findMatches, type Question } from '../query/matches.ts'
import { resolveQuestion } from '../query/resolveQuestion.ts'

/** The articles before and after one in a list. */
export interface Neighbours {
  older: ArticleRef | null
  newer: ArticleRef | null
}

/** The articles before and after one in a list, or in the whole timeline where `asked` is null. */
export async function deriveNeighbours(archive: Archive, number: number, asked: Question | null): Promise<Neighbours> {
  const { days } = await archive.manifest()
  let older: number | undefined = number - 1
  let newer: number | undefined = number + 1
  if (asked) {
    const { index, question } = await resolveQuestion(archive, asked)
    const matches = findMatches(index, question)
    older = matches.nearest(number, -1)
    newer = matches.nearest(number, 1)
  }
  const refAt = async (n: number | undefined): Promise<ArticleRef | null> => {
    if (n === undefined || !days.has(n)) return null
    const [card] = await loadCards(archive, [n])
    return card ? toArticleRef(card) : null
  }
  const [olderRef, newerRef] = await Promise.all([refAt(older), refAt(newer)])
  return { older: olderRef, newer: newerRef }
}
