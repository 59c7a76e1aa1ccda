/*
 * What a line of a release is, by its form alone. Words of other languages than English stand where they are as common.
 */

const LONGEST_HEADLINE = 180
const LONGEST_HEADING = 80
const MOST_HEADING_WORDS = 12
const ABBREVIATION = /\b(?:Inc|Ltd|Corp|Co|plc|Bros|Cos|Int[’']l|S\.A|N\.V|p\.m|a\.m|U\.S|U\.K|E\.U|Sept?|Oct|Nov|Dec|Jan|Feb|Aug)\.$/
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|gen|mag|giu|lug|ago|ene|abr|dic)'
const DATE_WORDS = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+)?${MONTH}\\p{L}*\\.?(?:,?\\s+(?:de\\s+)?\\d{4})?|${MONTH}\\p{L}*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}\\s*[年년.]\\s*\\d{1,2}\\s*[月월.]\\s*\\d{1,2}\\s*[日일]?)`
/** Place, then day, then the agency or a dash, as releases and wire copies begin. */
const DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}.'’/ &-]{1,40}(?:[,;(][^.!?]{0,50}?)?[,;:.)]?\\s*(?:(?:le|den|am|on|el|il|vom)\\s+)?)?${DATE_WORDS}[^.!?]{0,60}?(?:—|–|--|\\s-\\s|:|/|\\()`,
  'iu',
)
/** A wire copy may leave the day out: "LONDON (AP) —". */
const AGENCY =
  /^\p{Lu}[\p{L}\p{M} .,'’/-]{2,40}[^()]{0,30}\((?:Reuters|AFP|AP|dpa|Bloomberg|ANSA|EFE|Kyodo|Xinhua|Yonhap)[^)]{0,20}\)\s*[-–—]/u
const DATE_ALONE = new RegExp(
  `^(?:[\\p{L} .'’-]{2,40}[,|·–—-]?\\s+)?(?:(?:le|den|am|on|the)\\s+)?${DATE_WORDS}(?:\\s*[,|·–—-].{0,30})?$`,
  'iu',
)
const RELEASE_WORDS =
  /^[*\s]*(?:for immediate release|(?:press|news|media)\s+(?:release|statement|announcement|information)|press(?:e)?(?:mitteilung|information|emeldung)|communiqué de presse|comunicado de prensa|comunicato stampa|embargo(?:ed)?\b.*|for release\b.*|not for (?:release|publication)\b.*|sperrfrist\b.*|strictly\b.*embargo.*|under embargo\b.*)[*\s:.!]*(?:[-–—|].{0,40})?$/i
const ADDRESS = /https?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+/i

/** "FOR IMMEDIATE RELEASE", "Press release", "EMBARGOED UNTIL 6 a.m.": a line about the release, and no part of it. */
export function isReleaseLine(line: string): boolean {
  return line.length < 120 && RELEASE_WORDS.test(line.trim())
}

/** Whether a text begins as releases and wire copies do: "PARIS, le 9 septembre 2025 –", "LONDON, Sept 12 (Reuters) -". */
export function beginsWithDateline(text: string): boolean {
  return DATELINE.test(text) || AGENCY.test(text)
}

/** A line that says a day, and perhaps a place, and nothing else. */
export function isDateAlone(line: string): boolean {
  return DATE_ALONE.test(line.trim())
}

function hasAddress(line: string): boolean {
  return ADDRESS.test(line)
}

/** Short, no sentence, no day, no address. */
export function isHeadlineLike(line: string): boolean {
  const words = line.trim()
  return (
    words.length <= LONGEST_HEADLINE &&
    /\p{L}.*\p{L}/u.test(words) &&
    !endsSentence(words) &&
    !/[,;:…]$/.test(words) &&
    !/^(?:dear|hi|hello|hallo|bonjour|sehr geehrte)\b/i.test(words) &&
    !beginsWithDateline(words) &&
    !isDateAlone(words) &&
    !isReleaseLine(words) &&
    !hasAddress(words)
  )
}

/** A line alone that says what comes after it. */
export function isHeadingLike(line: string): boolean {
  const words = line.trim()
  const isLabel = /^[^:]{2,40}:$/.test(words) && !hasAddress(words)
  return (
    (isLabel || isHeadlineLike(words)) &&
    words.length <= LONGEST_HEADING &&
    words.split(/\s+/).length <= MOST_HEADING_WORDS &&
    /^["“„«]?[\p{Lu}\p{Lo}\d]/u.test(words) &&
    !/\d{3}[\s.-]?\d{3,4}/.test(words)
  )
}

export function endsSentence(words: string): boolean {
  return /[.!。][”"’»)\]]*$/.test(words) && !ABBREVIATION.test(words)
}
