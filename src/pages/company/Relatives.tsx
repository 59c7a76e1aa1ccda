import { companyPath } from '../../content/address/paths.ts'
import type { Relative } from '../../content/query/companyProfile.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** Companies that belong to one another; those that have a page lead to it. */
export function Relatives({ companies }: { companies: readonly Relative[] }) {
  return companies.map(({ id, name, hasPage }, place) => (
    <span key={id}>
      {place > 0 && ', '}
      {hasPage ? (
        <PageLink dir="auto" to={companyPath(id)} className="link inline-block min-h-6">
          {name}
        </PageLink>
      ) : (
        <bdi>{name}</bdi>
      )}
    </span>
  ))
}
