import { asRecord, asText } from '../text/decode.ts'

/** Names in addresses that articles (slugs) and companies (ids) had before, each with the one that it has now. */
export interface FormerNames {
  articles: ReadonlyMap<string, string>
  companies: ReadonlyMap<string, string>
}

export const NO_FORMER_NAMES: FormerNames = { articles: new Map(), companies: new Map() }

/** Nothing where there are none. */
export function encodeFormerNames({ articles, companies }: FormerNames): object | undefined {
  if (articles.size + companies.size === 0) return undefined
  return { articles: Object.fromEntries(articles), companies: Object.fromEntries(companies) }
}

/** @throws DataFault when the value is not what {@link encodeFormerNames} made. Nothing at all means that there are none. */
export function parseFormerNames(value: unknown, where: string): FormerNames {
  if (value === undefined) return NO_FORMER_NAMES
  const file = asRecord(value, where)
  const names = (part: string) =>
    new Map(Object.entries(asRecord(file[part], where)).map(([former, now]) => [former, asText(now, where)] as const))
  return { articles: names('articles'), companies: names('companies') }
}
