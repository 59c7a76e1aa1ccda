import { hostName } from '../../../../content/text/hostName.ts'
import type { StatedFields } from '../../story.ts'
import { HEADLINE_VERB } from '../text/headlineVerb.ts'

type Source = NonNullable<StatedFields['sources']>[number]

const MOST_WORDS = 4
const LONGEST = 60
/** "OpenAI", "The Straits Times (Reuters)", "CNBC via Yahoo": words with a capital or a digit, and little ones between them. */
const NAMES =
  /^[\p{L}\p{M}'’&.+-]*[\p{Lu}\d][^\s,]*(?: (?:(?:of|the|and|for|via|de|del|des|du|der|di|la|le|&) )*[\p{L}\p{M}'’&.+-]*[\p{Lu}\d][^\s,]*)*$/u
/** No name of a publisher has such marks, or a number at its end: "Q3 2025". "Inc." and "Investing.com" have a full stop. */
const MARK = /["“”„«»?!:;$€£%#|]|\d$/
/** What pages are called: in title case it looks like a name. */
const DOCUMENT =
  /(?<![\p{L}\d])(?:statements?|announcements?|releases?|reports?|filings?|form|letters?|memos?|memorandum|interviews?|transcripts?|results|earnings|terms|faq|deals?|agreements?|partnerships?|pacts?|alliances?|mergers?|acquisitions?|investments?|contracts?|plans?|links?|homepage|website|here|see|and|source|original|part)(?![\p{L}\d])/iu
/**
 * What the words beside the address of a source are: its title, or who published it. They name a publisher where they are the name of
 * the host, or a few words with capitals in which nothing is done: "Reuters", and not "OpenAI and Microsoft sign". Then the title is
 * not known: nobody said it, and it is not that of the story.
 */
export function titleOrPublisher(words: string, url: string): Pick<Source, 'title' | 'publisher'> {
  const name = words.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, '')
  if (name === '') return { title: null, publisher: null }
  return isHost(name, url) || isName(name) ? { title: null, publisher: name } : { title: name, publisher: null }
}

/** "The Verge" of theverge.com, "GOV.UK" of gov.uk. */
function isHost(name: string, url: string): boolean {
  const host = hostName(url) ?? ''
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
  return [host, ...host.split('.').slice(0, -1)].some((part) => [name, name.replace(/^the /i, '')].map(letters).includes(letters(part)))
}

function isName(name: string): boolean {
  // Who had the text from whom: "(Reuters)".
  const plain = name.replace(/ \([^()]{2,30}\)$/, '')
  if (plain.length > LONGEST || plain.split(' ').length > MOST_WORDS) return false
  return NAMES.test(plain) && ![MARK, DOCUMENT, HEADLINE_VERB].some((pattern) => pattern.test(plain))
}
