import type { Article, Source } from '../article/article.ts'
import { rolesOf } from '../article/deal/roles.ts'
import type { SourceKind } from '../article/deal/sourceKinds.ts'
import type { PartyRoles } from './columns.ts'

/** The kinds of some sources, in their order. */
export function kindsOf(sources: readonly Source[]): (SourceKind | 'unknown')[] {
  return sources.map(({ kind }) => kind ?? 'unknown')
}

/** The parties of an article that state what they do, by name. */
export function roleColumn(article: Pick<Article, 'companies' | 'roles'>, nameOf: (id: string) => string): PartyRoles[] {
  return article.companies.flatMap((id) => {
    const roles = rolesOf(article.roles, id)
    return roles.length === 0 ? [] : [{ company: nameOf(id), roles }]
  })
}
