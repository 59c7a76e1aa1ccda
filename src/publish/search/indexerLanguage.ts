import { THIS_SITE } from '../../content/site/thisSite.ts'

/**
 * Languages whose words Pagefind takes from a dictionary of its own. Browsers have other dictionaries, and its words would not be
 * those that we count, so it gets none: pairs of letters find what such languages write (content/text/unspaced.ts).
 */
const SEGMENTED = ['zh', 'ja', 'th']

/**
 * The language whose rules Pagefind takes words to their stems by. It goes by the first part alone: what is beside that only makes
 * longer names of files. A language whose rules it lacks is taken as it is written.
 */
export function indexerLanguage(): string {
  const { language } = new Intl.Locale(THIS_SITE.language)
  return SEGMENTED.includes(language) ? 'unknown' : language
}
