import { moreWords, type SearchDocument, type SearchPart } from '../../content/archive/searchDocument.ts'
import type { Article, Block } from '../../content/article/article.ts'
import type { Company } from '../../content/article/company.ts'
import { describeWhen } from '../../content/article/deal/describeWhen.ts'
import { rolesOf } from '../../content/article/deal/roles.ts'
import { plainText } from '../../content/article/inlineMarkup.ts'
import { textsOfBlock } from '../../content/article/textsOfBlock.ts'
import { formatQuantity } from '../../content/money/formatQuantity.ts'
import { foldSpelling } from '../../content/search/foldSpelling.ts'
import { numberWords } from '../../content/search/normalizeNumbers.ts'
import { indexedRuns } from '../../content/text/unspaced.ts'

export function toSearchRecord(article: Article, companies: ReadonlyMap<string, Company>): SearchDocument {
  const { slug, title, date, companies: ids, kind, status, summary, whyItMatters } = article
  const namesOf = (id: string) => {
    const company = companies.get(id)
    return company ? [company.name, ...company.aliases] : [id]
  }
  const names = ids.flatMap(namesOf)
  const body = [...article.body.flatMap(searchedTexts), ...article.terms.map(({ name, value }) => `${name}: ${value}`)]
    .map(plainText)
    .join(' ')
  const why = whyItMatters.map(plainText).join(' ')
  // What a text has already would only make the index larger.
  const text = ` ${[title, ...names, summary, why, body].join(' ')} `.toLowerCase()
  const stated = [...new Set(statedWords(article, namesOf))].filter((words) => !text.includes(` ${words.toLowerCase()} `)).join(' ')
  return {
    card: { slug, title, date, companies: ids, kind, status, summary },
    parts: { title, names: names.join(', '), summary, why, body, more: moreWords(date, kind, stated) },
  }
}

/** What an article states of its deal, as words to search for: roles, names of those whom it mentions, sizes, and days as they are told. */
function statedWords({ companies, roles, mentions, sizes, dates }: Article, namesOf: (id: string) => string[]): string[] {
  return [
    ...companies.flatMap((id) => rolesOf(roles, id)),
    ...mentions.flatMap(namesOf),
    ...sizes.flatMap((size) => [
      formatQuantity(size.value, size.unit),
      ...(size.most === null ? [] : [formatQuantity(size.most, size.unit)]),
    ]),
    ...dates.flatMap(({ what, when }) => [what, describeWhen(when)]),
  ]
}

function searchedTexts(block: Block): string[] {
  return block.type === 'quote' ? [block.text, block.by] : textsOfBlock(block)
}

/** A part's text as the index takes it: as many words as readers see, split at what JavaScript takes for white space. */
export function indexedText({ parts }: SearchDocument, part: SearchPart): string {
  // The indexer takes U+0085 for white space, JavaScript U+FEFF.
  return foldSpelling(parts[part].replaceAll('\u0085', '').replace(/\s+/g, ' '))
}

/**
 * What else the index takes of a part: its figures as words, and the letters of scripts without spaces. They come after all
 * parts, so that no place of a word moves.
 */
export function indexedExtras({ parts }: SearchDocument, part: SearchPart): string {
  const text = parts[part]
  // Most texts have no such letters, and to fold them takes longer than all else here.
  const runs = /^[\0-\x7f]*$/.test(text) ? [] : indexedRuns(foldSpelling(text))
  return [...new Set(numberWords(text)), ...runs].join(' ')
}
