import { monthPath } from '../../content/address/paths.ts'
import type { Month } from '../../content/text/day.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { type Ask, lateQuestion } from '../../data/ask.ts'
import { LoadError } from '../../data/loadError.ts'

const monthNews = lateQuestion(async () => (await import('../../content/query/monthNews.ts')).deriveMonth)

/** The news of one month. A month without news, and what is no month, is `missing`. */
export function monthQuery(ask: Ask, month: Month) {
  return answerQuery('month', { month }, async () => {
    const news = await ask(monthNews(month))
    if (!news) throw new LoadError('missing', monthPath(month).slice(1))
    return news
  })
}
