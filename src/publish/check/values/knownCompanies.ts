import type { Company } from '../../../content/article/company.ts'
import { closestMatch } from '../json/closestMatch.ts'

/** The companies of the archive, as what articles name is looked up in them. */
export interface KnownCompanies {
  has(id: string): boolean
  former: ReadonlyMap<string, string>
  /** The id of the company that has a name or an alias, or the like of one; `null` where none has. */
  named(word: string): string | null
  /** The id that was probably meant: by one that it had before, a name, an alias, or a slip of the pen. */
  suggest(written: string): string | null
}

interface CompanyList {
  companies: readonly Company[]
  /** Ids that companies had before, each with the one of now. */
  former: ReadonlyMap<string, string>
}

export function knownCompanies({ companies, former }: CompanyList): KnownCompanies {
  const ids = new Set(companies.map(({ id }) => id))
  const byWord = new Map<string, string>()
  // What is somebody's id or name is nobody else's by an alias.
  for (const wordsOf of [({ id }: Company) => [id], ({ name }: Company) => [name], ({ aliases }: Company) => aliases]) {
    for (const company of companies) {
      for (const word of wordsOf(company)) {
        const folded = fold(word)
        if (folded !== '' && !byWord.has(folded)) byWord.set(folded, company.id)
      }
    }
  }
  return {
    has: (id) => ids.has(id),
    former,
    named: (word) => byWord.get(fold(word)) ?? null,
    suggest: (written) => {
      const now = former.get(written)
      if (now !== undefined) return now
      const word = fold(written)
      const known = byWord.get(word) ?? byWord.get(fold(written.replace(LEGAL_FORM, '')))
      if (known !== undefined) return known
      const close = closestMatch(word, [...byWord.keys()])
      return close === null ? null : (byWord.get(close) ?? null)
    },
  }
}

const LEGAL_FORM = /[\s,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|se|sa|pbc)\.?$/i

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
