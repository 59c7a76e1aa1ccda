import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import { isAllowedLink } from '../../../content/article/inlineMarkup.ts'
import type { Day } from '../../../content/text/day.ts'
import { suggestCurrent } from '../formerNames.ts'
import type { JsonPath } from '../json/jsonText.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { suggestMatch } from '../json/suggestMatch.ts'
import { linksOf, textsOf } from './articleTexts.ts'
import { checkDays } from './checkDays.ts'

/** The ids that articles may name, and former ones with those of now. */
export interface KnownCompanies {
  ids: ReadonlySet<string>
  former: ReadonlyMap<string, string>
}

/**
 * The faults that the schema can't see and that need no other article: companies, days, sources, citations, links. `companies`
 * is null where their file could not be read.
 */
export function checkArticle(article: ArticleFile, companies: KnownCompanies | null, today: Day): UnplacedFault[] {
  return [...checkCompanies(article, companies), ...checkDays(article, today), ...checkSources(article), ...checkTexts(article)]
}

function checkCompanies({ companies, amounts = [] }: ArticleFile, known: KnownCompanies | null): UnplacedFault[] {
  const checkKnown = (id: string | undefined, path: JsonPath): UnplacedFault[] => {
    if (id === undefined || known === null || known.ids.has(id)) return []
    const wanted =
      suggestCurrent(id, known.former) ?? suggestMatch(id, [...known.ids], 'an id from companies.json; add the company there first')
    return [{ path, found: `${quoteValue(id)}, which companies.json does not list`, wanted, example: '"example-labs"' }]
  }
  const checkOnce = (id: string, i: number): UnplacedFault[] =>
    companies.indexOf(id) === i
      ? []
      : [{ path: ['companies', i], found: `${quoteValue(id)} for the second time`, wanted: 'each company once', example: '' }]
  return [
    ...companies.flatMap((id, i) => [...checkKnown(id, ['companies', i]), ...checkOnce(id, i)]),
    ...amounts.flatMap(({ from, to }, i) => [...checkKnown(from, ['amounts', i, 'from']), ...checkKnown(to, ['amounts', i, 'to'])]),
  ]
}

function checkSources({ sources = [] }: ArticleFile): UnplacedFault[] {
  const addresses = sources.map(({ url }) => url)
  return addresses.flatMap((url, i) => {
    const first = addresses.indexOf(url)
    if (first === i) return []
    const wanted = 'each page once; cite the same number twice instead'
    return [{ path: ['sources', i, 'url'], found: `the address of source ${first + 1} again`, wanted, example: '' }]
  })
}

function checkTexts(article: ArticleFile): UnplacedFault[] {
  const count = article.sources?.length ?? 0
  return textsOf(article).flatMap(({ path, text }) => [...checkCitations(path, text, count), ...checkLinks(path, text)])
}

function checkCitations(path: JsonPath, text: string, sources: number): UnplacedFault[] {
  const wanted = sources === 0 ? 'the article lists no sources' : `the number of a listed source, 1 to ${sources}`
  return [...text.matchAll(/\[\^(\d+)\]/g)]
    .filter(([, digits]) => !(Number(digits) >= 1 && Number(digits) <= sources))
    .map(([mark]) => ({ path, found: `the citation ${mark}`, wanted, example: '[^1]' }))
}

function checkLinks(path: JsonPath, text: string): UnplacedFault[] {
  const wanted = 'a link that begins with https:// or http://, or with / for a page of this site'
  return linksOf(text)
    .filter((href) => !(isAllowedLink(href) && !/\s/.test(href) && URL.canParse(href, 'https://example.org/')))
    .map((href) => ({ path, found: `a link to ${quoteValue(href)}`, wanted, example: 'https://labs.example.com/' }))
}
