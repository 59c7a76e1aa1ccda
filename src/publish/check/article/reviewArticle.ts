import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import type { Warning } from '../../faults/fault.ts'
import { formatPath, type JsonPath } from '../json/jsonText.ts'
import { doubtWebAddress } from '../values/webAddress.ts'
import { linksOf, plainTextsOf, sourceTextsOf, textsOf } from './articleTexts.ts'
import { PLACEHOLDER } from './placeholder.ts'

/** What stands for a character that a program could not read. */
const REPLACEMENT = '\ufffd'

/** What may be a mistake in one article. */
export function reviewArticle(file: string, article: ArticleFile): Warning[] {
  const warnings: Warning[] = []
  if (!article.sources?.length) warnings.push({ file, text: 'has no sources, so readers cannot tell whether to believe it' })
  if (!article.whyItMatters?.length) warnings.push({ file, text: 'has no "whyItMatters", so lists show it without a reason to read on' })
  for (const { path, text } of [...textsOf(article), ...plainTextsOf(article), ...sourceTextsOf(article)]) {
    if (text.includes(REPLACEMENT)) warnings.push({ file, text: `has "${REPLACEMENT}" in ${formatPath(path)}, where a character was lost` })
  }
  const open = [...textsOf(article), ...plainTextsOf(article)]
    .filter(({ text }) => text === PLACEHOLDER)
    .map(({ path }) => formatPath(path))
  if (open.length > 0)
    warnings.push({ file, text: `is a draft in which ${open.join(', ')} ${open.length === 1 ? 'is' : 'are'} to be written` })
  const uncited = termsWithoutCitation(article).map(formatPath)
  if (uncited.length > 0) warnings.push({ file, text: `has no citation such as [^1] in ${uncited.join(', ')}, so nobody can look that up` })
  for (const { path, url } of addressesOf(article)) {
    const doubt = doubtWebAddress(url)
    if (doubt !== null) warnings.push({ file, text: `has in ${formatPath(path)} the address ${url}, ${doubt}` })
  }
  return warnings
}

/** An article without sources is named for that alone. */
function termsWithoutCitation({ sources = [], terms = [] }: ArticleFile): JsonPath[] {
  if (sources.length === 0) return []
  return [...terms.entries()].filter(([, { value }]) => !/\[\^\d+\]/.test(value)).map(([at]) => ['terms', at])
}

function addressesOf(article: ArticleFile): { path: JsonPath; url: string }[] {
  const links = textsOf(article).flatMap(({ path, text }) => linksOf(text).map((url) => ({ path, url })))
  return [...(article.sources ?? []).map(({ url }, i) => ({ path: ['sources', i, 'url'], url })), ...links]
}
