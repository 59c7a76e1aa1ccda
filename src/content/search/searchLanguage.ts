import type { SiteDescription } from '../site/siteDescription.ts'

/** What the search knows of a language: words as patterns, which hold with and without accents. */
interface SearchLanguage {
  /** Words that are too common to narrow a search, in plain letters. People who write whole questions use them. */
  stopWords?: string
  numbers?: {
    /** From one on. */
    numerals: string
    /** Thousand, and so on by further thousands, in full and short. */
    scales: readonly [thousand: string, million: string, billion: string, trillion: string]
    percent: string
  }
  /** What an apostrophe joins to a word, after what `$1` is: without it the word is found by itself. */
  joined?: RegExp
}

const ENGLISH: SearchLanguage = {
  stopWords:
    'a an and are as at be been by did do does for from had has have how if in into is it its of on or over so than that the their them ' +
    'then there these they this to under was were what when where which who whom whose why will with would about between any all',
  numbers: {
    numerals: 'one two three four five six seven eight nine ten eleven twelve',
    scales: ['thousand|k', 'million|mn|m', 'billion|bn|b', 'trillion|tn'],
    percent: 'per\\s?cent',
  },
}

const GERMAN: SearchLanguage = {
  stopWords:
    'aber alle als am an auch auf aus bei bis da das dass dem den der des die diese durch ein eine einem einen einer es fur gegen hat ' +
    'hatte haben ihre im in ins ist mit nach nicht oder seine sich sind so uber um und von vor wann war waren warum was welche wem wen ' +
    'wer wessen wie wird wo wurde wurden zu zum zur zwischen',
  numbers: {
    numerals: 'eine?r? zwei drei vier f[üu]nf sechs sieben acht neun zehn elf zw[öo]lf',
    scales: ['tausend|tsd', 'million(?:en)?|mio', 'milliarden?|mrd', 'billion(?:en)?|bio'],
    percent: 'prozent',
  },
}

/** "l’acquisition", "dell’accordo"; what is longer, as in "aujourd’hui", is a word. */
const ELISION = /(^|[^\p{L}\p{N}\p{M}'’])(?:[\p{L}\p{M}]{1,6}['’])+(?=\p{L}{2})/gu

const FRENCH: SearchLanguage = {
  stopWords:
    'a ai au aux avec ce ces cette comment dans de des dont du elle en entre est et etait il ils la le les leur lors mais ne ont ou par ' +
    'pas plus pour pourquoi quand que quel quelle quels quelles qui quoi sa se ses son sont sous sur un une vers',
  numbers: {
    numerals: 'une? deux trois quatre cinq six sept huit neuf dix onze douze',
    scales: ['mille|k', 'millions?|m', 'milliards?|mds?', 'billions?'],
    percent: 'pour\\s?cent',
  },
  joined: ELISION,
}

const SPANISH: SearchLanguage = {
  stopWords:
    'a al como con cual cuales cuando de del desde donde e el ella en entre es esta este fue ha han hasta la las lo los mas no o para ' +
    'pero por porque que quien quienes se sin sobre son su sus un una y',
  numbers: {
    numerals: 'una? dos tres cuatro cinco seis siete ocho nueve diez once doce',
    scales: ['mil(?!\\s?mill)|k', 'mill[óo]n(?:es)?|m', 'mil\\s?millones', 'bill[óo]n(?:es)?'],
    percent: 'por\\s?ciento',
  },
}

const ITALIAN: SearchLanguage = { joined: ELISION }
const CATALAN: SearchLanguage = { joined: ELISION }
/** "Türkiye’de": the endings of names. */
const TURKISH: SearchLanguage = { joined: /([\p{L}\p{N}\p{M}])(?:['’][\p{L}\p{M}]+)+/gu }

/** Code that is bundled for one site has the words of its language alone: the bundler sees which others nothing asks for. */
const IS_FOR_ALL = typeof ENTENTE_LANGUAGE === 'undefined'
const LANGUAGES: Readonly<Record<string, SearchLanguage | false>> = {
  en: (IS_FOR_ALL || ENTENTE_LANGUAGE === 'en') && ENGLISH,
  de: (IS_FOR_ALL || ENTENTE_LANGUAGE === 'de') && GERMAN,
  fr: (IS_FOR_ALL || ENTENTE_LANGUAGE === 'fr') && FRENCH,
  es: (IS_FOR_ALL || ENTENTE_LANGUAGE === 'es') && SPANISH,
  it: (IS_FOR_ALL || ENTENTE_LANGUAGE === 'it') && ITALIAN,
  ca: (IS_FOR_ALL || ENTENTE_LANGUAGE === 'ca') && CATALAN,
  tr: (IS_FOR_ALL || ENTENTE_LANGUAGE === 'tr') && TURKISH,
}

/** The first part of a site's language, "pt" of "pt-BR". */
export function primaryLanguage({ language }: Pick<SiteDescription, 'language'>): string {
  return language.replace(/-.*/, '').toLowerCase()
}

/** What the search knows of a site's language; nothing of most. */
export function searchLanguage(site: SiteDescription): SearchLanguage | undefined {
  return LANGUAGES[primaryLanguage(site)] || undefined
}
