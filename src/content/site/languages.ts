import { THIS_SITE } from './thisSite.ts'

const isEnglish = /^en(?:-|$)/.test(THIS_SITE.language)

/** The attribute for the language of our own words, for the parts of a page that hold little else; nothing where articles are in English too. */
export const OF_INTERFACE = isEnglish ? {} : { lang: 'en' }

/** That for the publisher's, where they stand within such a part. */
export const OF_CONTENT = isEnglish ? {} : { lang: THIS_SITE.language }
