import { useQuery } from '@tanstack/react-query'
import { describeRoleCounts } from '../../content/article/deal/describeRoles.ts'
import type { CompanyMap } from '../../content/map/companyMap.ts'
import type { Filter } from '../../content/query/filter.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { useAsk } from '../../data/services.ts'
import { selectedRolesQuery } from './mapQuery.ts'

interface SelectedRolesProps {
  ids: readonly string[]
  map: CompanyMap
  filter: Filter
}

/** What the company that is selected is in its deals, or what the two are to each other; nothing where no article says. */
export function SelectedRoles({ ids, map, filter }: SelectedRolesProps) {
  const roles = useQuery(selectedRolesQuery(useAsk(), filter, ids, map.everyone)).data
  if (!roles) return null
  const { parties, apartCount } = roles
  const nameOf = (id: string) => map.nodes.find((node) => node.id === id)?.name
  return (
    <>
      {parties.length > 0 && (
        <ul aria-label="Roles" className="mt-1.5 text-sm text-muted">
          {parties.map(({ id, roles: own }) => (
            <li key={id}>
              <bdi>{nameOf(id) ?? id}</bdi>: {describeRoleCounts(own)}
            </li>
          ))}
        </ul>
      )}
      {apartCount > 0 && !map.everyone && (
        <p className="mt-1.5 text-sm text-muted">
          {formatAnnouncements(apartCount)} {apartCount === 1 ? 'names' : 'name'} both without a deal between them.
        </p>
      )}
    </>
  )
}
