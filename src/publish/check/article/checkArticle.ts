import type { Day } from '../../../content/text/day.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { KnownCompanies } from '../values/knownCompanies.ts'
import { plainTextsOf, type SomeFields, sourceTextsOf, textsOf } from './articleTexts.ts'
import { checkCitations } from './checkCitations.ts'
import { checkDays } from './checkDays.ts'
import { checkDealDates } from './checkDealDates.ts'
import { checkLinks, checkSources } from './checkLinks.ts'
import { checkParties } from './checkParties.ts'
import { checkQuantities } from './checkQuantities.ts'
import { checkSeeAlso } from './checkSeeAlso.ts'
import { findForeignMarkup } from './foreignMarkup.ts'
import { PLACEHOLDER } from './placeholder.ts'

interface Surroundings {
  /** The slug of the article. */
  slug: string
  /** `null` where their file could not be read. */
  companies: KnownCompanies | null
  today: Day
  /** Fields that are not of their form, which is told: what is wrong beside them is found in the same run. */
  broken?: ReadonlySet<string>
}

/** The faults that the schema can't see and that need no other article: companies, sums, days, sources, citations, links, marks. */
export function checkArticle(article: SomeFields, { slug, companies, today, broken = new Set() }: Surroundings): UnplacedFault[] {
  return [
    ...checkParties(article, companies),
    ...checkQuantities(article, slug, companies),
    ...checkSeeAlso(article),
    ...checkDays(article, today),
    ...checkDealDates(article, today),
    ...checkSources(article),
    ...textsOf(article).flatMap(({ path, text }) => [
      ...(broken.has('sources') ? [] : checkCitations(path, text, article.sources?.length ?? 0)),
      ...checkLinks(path, text),
    ]),
    ...checkMarks(article),
    ...checkPlaceholders(article),
  ]
}

function checkMarks(article: SomeFields): UnplacedFault[] {
  const count = article.sources?.length ?? 0
  return [
    ...textsOf(article).flatMap(({ path, text }) => findForeignMarkup(text, 'marked', count).map((words) => ({ path, ...words }))),
    ...plainTextsOf(article).flatMap(({ path, text }) => findForeignMarkup(text, 'plain').map((words) => ({ path, ...words }))),
    ...sourceTextsOf(article).flatMap(({ path, text }) => findForeignMarkup(text, 'foreign').map((words) => ({ path, ...words }))),
  ]
}

/** What is to be written still; of a draft it is told, and is no fault. */
function checkPlaceholders(article: SomeFields): UnplacedFault[] {
  if (article.draft) return []
  return [...textsOf(article), ...plainTextsOf(article)].flatMap(({ path, text }) =>
    text === PLACEHOLDER
      ? [{ path, found: quoteValue(text), wanted: 'a text in its place; as long as there is none, "draft": true', example: '' }]
      : [],
  )
}
