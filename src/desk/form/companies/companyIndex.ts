import { isOneEditAway } from '../../../content/search/oneEdit.ts'
import { foldLetters } from '../../../content/text/foldLetters.ts'
import type { DeskArticle, DeskCompany } from '../../deskAnswers.ts'
import { indexNames, type NameIndex } from './nameIndex.ts'

const companyIndexes = new WeakMap<readonly DeskCompany[], NameIndex<DeskCompany>>()
const articleIndexes = new WeakMap<readonly DeskArticle[], NameIndex<DeskArticle>>()

/** Companies by name and alias, made once for each list: ten thousand take as long as a frame or two. */
export function companyIndex(companies: readonly DeskCompany[]): NameIndex<DeskCompany> {
  return madeOnce(companyIndexes, companies, () =>
    indexNames(
      companies,
      ({ name, aliases }) => [name, ...aliases],
      ({ count }) => count,
    ),
  )
}

/** Articles by title and slug, in the order of the list. */
export function articleIndex(articles: readonly DeskArticle[]): NameIndex<DeskArticle> {
  return madeOnce(articleIndexes, articles, () =>
    indexNames(
      articles,
      ({ title, slug }) => [title || slug, slug],
      () => 0,
    ),
  )
}

/** What companies are called beside their names: the form of their enterprise. */
const LEGAL_FORM = /\b(?:inc|corp|corporation|ltd|limited|llc|plc|ag|as|asa|ab|sa|se|nv|bv|gmbh|co|company|group|holdings?)\b/g

/** Companies that a name may mean as well: alike but for the form of the enterprise, blanks, or one letter. At most three. */
export function nearCompanies(companies: readonly DeskCompany[], name: string): DeskCompany[] {
  const meant = squash(name)
  if (meant.length < 3) return []
  return companies
    .filter((company) =>
      [company.name, ...company.aliases].some((known) => {
        const other = squash(known)
        return other.length >= 3 && (isOneEditAway(meant, other) || meant.startsWith(other) || other.startsWith(meant))
      }),
    )
    .slice(0, 3)
}

function squash(name: string): string {
  const plain = name.replace(/\S+/g, foldLetters).toLowerCase()
  return plain.replace(LEGAL_FORM, '').replace(/[^\p{L}\p{N}]+/gu, '')
}

function madeOnce<K extends object, V>(made: WeakMap<K, V>, key: K, make: () => V): V {
  const known = made.get(key)
  if (known) return known
  const value = make()
  made.set(key, value)
  return value
}
