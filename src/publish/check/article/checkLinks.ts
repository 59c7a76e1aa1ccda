import { isAllowedLink } from '../../../content/article/inlineMarkup.ts'
import type { JsonPath } from '../json/jsonText.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { parseAddress } from '../values/parseAddress.ts'
import { checkWebAddress } from '../values/webAddress.ts'
import { linksOf, type SomeFields } from './articleTexts.ts'

/** Sources whose addresses nobody can open, and those that are listed twice. */
export function checkSources({ sources = [] }: SomeFields): UnplacedFault[] {
  const addresses = sources.map(({ url }) => url)
  return addresses.flatMap((url, i) => {
    const path = ['sources', i, 'url']
    const words = checkWebAddress(url)
    if (words) return [{ path, found: quoteValue(url), ...words, example: quoteValue(words.example) }]
    const first = addresses.indexOf(url)
    if (first === i) return []
    const wanted = 'each page once; cite the same number twice instead'
    return [{ path, found: `the address of source ${first + 1} again`, wanted, example: '' }]
  })
}

/** Links of a text that lead nowhere. Whether pages of the site are there is known only when all articles have been read. */
export function checkLinks(path: JsonPath, text: string): UnplacedFault[] {
  return linksOf(text).flatMap((href) => {
    const found = `a link to ${quoteValue(href)}`
    const wanted = 'a link that begins with https:// or http://, or with / for a page of this site'
    if (/^https?:/i.test(href)) {
      const words = checkWebAddress(href)
      return words ? [{ path, found, ...words }] : []
    }
    const isGood = isAllowedLink(href) && !/\s/.test(href) && parseAddress(href, 'https://example.org/') !== null
    return isGood ? [] : [{ path, found, wanted, example: 'https://example.com/' }]
  })
}
