import type { UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { SomeFields } from './articleTexts.ts'

/** Articles that are named twice, or as earlier steps of the deal as well. */
export function checkSeeAlso({ seeAlso = [], follows = [] }: SomeFields): UnplacedFault[] {
  const followed = follows.map((one) => (typeof one === 'string' ? one : one.article))
  return seeAlso.flatMap((slug, i) => {
    const path = ['seeAlso', i]
    if (seeAlso.indexOf(slug) < i)
      return [{ path, found: `${quoteValue(slug)} for the second time`, wanted: 'each article once', example: '' }]
    if (!followed.includes(slug)) return []
    const wanted = 'the article in one of the two: in "follows" where its deal goes on, else in "seeAlso"'
    return [{ path, found: `${quoteValue(slug)}, which this article follows`, wanted, example: '' }]
  })
}
