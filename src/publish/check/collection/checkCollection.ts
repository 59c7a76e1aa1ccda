import type { Day } from '../../../content/text/day.ts'
import { checkDays } from '../article/checkDays.ts'
import { checkLinks } from '../article/checkLinks.ts'
import { findForeignMarkup } from '../article/foreignMarkup.ts'
import type { FaultWords, UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { articlesOf, plainTextsOf, type SomeOfCollection, textsOf } from './collectionTexts.ts'

const WITHOUT_SOURCES = 'a text without citations, since a collection has no sources; link to the article that has them'

/** The faults that the schema can't see and that need no article: the day, links, marks, and what stands twice. */
export function checkCollection(collection: SomeOfCollection, today: Day): UnplacedFault[] {
  return [
    ...checkDays({ updated: collection.updated }, today),
    ...checkTwice(collection),
    ...textsOf(collection).flatMap(({ path, text }) => [
      ...[...text.matchAll(/\[\^\d+\]/g)].map(([mark]) => ({
        path,
        found: `the citation ${mark}`,
        wanted: WITHOUT_SOURCES,
        example: '[words](/articles/sample-cloud-to-supply-example-labs/)',
      })),
      ...checkLinks(path, text),
      ...findForeignMarkup(text, 'marked').map((words) => ({ path, ...ofCollection(words) })),
    ]),
    ...plainTextsOf(collection).flatMap(({ path, text }) =>
      findForeignMarkup(text, 'plain').map((words) => ({ path, ...ofCollection(words) })),
    ),
  ]
}

function checkTwice(collection: SomeOfCollection): UnplacedFault[] {
  const slugs = articlesOf(collection)
  return slugs.flatMap(({ path, slug }, place) =>
    slugs.findIndex((other) => other.slug === slug) === place
      ? []
      : [{ path, found: `${quoteValue(slug)} for the second time`, wanted: 'each article once', example: '' }],
  )
}

/** What is said of the marks of articles, of a text that has no body and no sources. */
function ofCollection(words: FaultWords): FaultWords {
  if (words.found.startsWith('the citation')) return { ...words, wanted: WITHOUT_SOURCES, example: '' }
  return { ...words, wanted: words.wanted.replaceAll('"body"', '"introduction"') }
}
