import type { QueryClient } from '@tanstack/react-query'
import { type Answers, createAnswers } from '../content/answers.ts'
import { ArchiveChanged, createHttpArchive } from './httpArchive.ts'

/** Answers from the published archive. A question under which the archive changes is asked once more, from the start. */
export function createHttpAnswers(client: QueryClient, base: string): Answers {
  const restarting = async <T>(ask: (answers: Answers) => Promise<T>): Promise<T> => {
    const afresh = () => ask(createAnswers(createHttpArchive(client, base)))
    try {
      return await afresh()
    } catch (error) {
      if (error instanceof ArchiveChanged) return afresh()
      throw error
    }
  }
  return {
    listing: (question, depth) => restarting((answers) => answers.listing(question, depth)),
    histogram: (question) => restarting((answers) => answers.histogram(question)),
    month: (month) => restarting((answers) => answers.month(month)),
    countSpans: (question, spans) => restarting((answers) => answers.countSpans(question, spans)),
    companyCounts: (question) => restarting((answers) => answers.companyCounts(question)),
    article: (slug) => restarting((answers) => answers.article(slug)),
    articleContext: (article) => restarting((answers) => answers.articleContext(article)),
    neighbours: (article, search, within) => restarting((answers) => answers.neighbours(article, search, within)),
    companies: () => restarting((answers) => answers.companies()),
  }
}
