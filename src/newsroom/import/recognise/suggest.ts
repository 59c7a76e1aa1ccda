import { plainText } from '../../../content/article/inlineMarkup.ts'
import type { Suggestions } from '../../../desk/deskAnswers.ts'
import type { SomeFields } from '../../../publish/check/article/articleTexts.ts'
import { plainTextsOf, textsOf } from '../../../publish/check/article/articleTexts.ts'
import { findAmounts } from './findAmounts.ts'
import { findCompanies } from './findCompanies.ts'
import { findNewCompanies } from './findNewCompanies.ts'
import { findSizes } from './findSizes.ts'
import type { Passage, Place } from './passage.ts'
import type { KnownNames } from './recogniseStory.ts'

const MOST_COMPANIES = 12
/** Where a text tells nothing new: names of the format, and what the deal's own fields say. */
const SILENT: ReadonlySet<unknown> = new Set(['amounts', 'sizes', 'dates', 'follows', 'authors', 'note', 'corrections'])
const PLACE_OF_FIELD: Readonly<Record<string, Place>> = { title: 'headline', summary: 'opening' }

/** What the texts of an article name beside what it has in its fields already. `nameOf` gives the name of a company of the site. */
export function suggest(article: SomeFields, known: KnownNames, nameOf: (id: string) => string): Omit<Suggestions, 'follows'> {
  const passages = [...plainTextsOf(article), ...textsOf(article)].flatMap(({ path: [field], text }): Passage[] =>
    SILENT.has(field) ? [] : [{ place: PLACE_OF_FIELD[String(field)] ?? 'text', text: plainText(text) }],
  )
  const named = new Set([...(article.companies ?? []), ...(article.mentions ?? [])])
  const sums = new Set((article.amounts ?? []).map(({ currency, value }) => `${currency} ${value}`))
  const sizes = new Set((article.sizes ?? []).map(({ unit, value }) => `${unit} ${value}`))
  const terms = (article.terms ?? []).map(({ value }) => plainText(value).toLowerCase())
  return {
    companies: findCompanies(passages, known.names)
      .filter(({ id }) => !named.has(id))
      .slice(0, MOST_COMPANIES)
      .map(({ id, mention }) => ({ id, name: nameOf(id), words: mention.words })),
    newCompanies: findNewCompanies(passages, known.names, known.near),
    amounts: findAmounts(passages)
      .filter(({ currency, value }) => !sums.has(`${currency} ${value}`))
      .map(({ mention, isLikely, ...amount }) => amount),
    sizes: findSizes(passages)
      .filter(({ size }) => size === null || !sizes.has(`${size.unit} ${size.value}`))
      .filter(({ text }) => !terms.some((term) => term.includes(text.toLowerCase()))),
  }
}
