import type { Article } from '../../content/article/article.ts'
import { plainText } from '../../content/article/inlineMarkup.ts'
import { textsOfBlock } from '../../content/article/textsOfBlock.ts'

/** Words a minute at which adults read English prose in silence (Brysbaert 2019: 238 for non-fiction). */
const WORDS_A_MINUTE = 238

/** Whole minutes that an article takes to read, at least one. */
export function readingMinutes(article: Pick<Article, 'summary' | 'body' | 'whyItMatters'>): number {
  const texts = [article.summary, ...article.whyItMatters]
  for (const block of article.body) texts.push(...textsOfBlock(block))
  const words = texts.reduce((sum, text) => sum + plainText(text).split(/\s+/).filter(Boolean).length, 0)
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
