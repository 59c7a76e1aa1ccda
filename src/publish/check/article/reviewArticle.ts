import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import type { Warning } from '../../faults/fault.ts'
import { formatPath } from '../json/jsonText.ts'
import { textsOf } from './articleTexts.ts'

/** What stands for a character that a program could not read. */
const REPLACEMENT = '\ufffd'

/** What may be a mistake in one article. */
export function reviewArticle(file: string, article: ArticleFile): Warning[] {
  const warnings: Warning[] = []
  if (!article.sources?.length) warnings.push({ file, text: 'has no sources, so readers cannot tell whether to believe it' })
  if (!article.whyItMatters?.length) warnings.push({ file, text: 'has no "whyItMatters", so lists show it without a reason to read on' })
  for (const { path, text } of [
    ...textsOf(article),
    { path: ['title'], text: article.title },
    { path: ['summary'], text: article.summary },
  ]) {
    if (text.includes(REPLACEMENT)) warnings.push({ file, text: `has "${REPLACEMENT}" in ${formatPath(path)}, where a character was lost` })
  }
  return warnings
}
