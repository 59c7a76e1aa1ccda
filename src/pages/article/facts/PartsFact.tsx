import type { Article } from '../../../content/article/article.ts'
import { describeRoles } from '../../../content/article/deal/describeRoles.ts'
import { rolesOf } from '../../../content/article/deal/roles.ts'
import { CompanyName, type KnownCompanies } from '../CompanyName.tsx'
import { Folded } from './Folded.tsx'

/** What each party does, as far as it is said, and who is named without taking part. */
export function PartsFact({ article: { companies, roles, mentions }, known }: { article: Article; known: KnownCompanies }) {
  if (mentions.length === 0 && companies.every((id) => rolesOf(roles, id).length === 0)) return null
  return (
    <div>
      <dt>Parts</dt>
      <dd>
        <Folded items={companies} more="parties">
          {(id) => (
            <>
              <CompanyName id={id} known={known} /> <small>{describeRoles(rolesOf(roles, id))}</small>
            </>
          )}
        </Folded>
      </dd>
      {mentions.length > 0 && (
        <dd className="text-sm text-faint">
          Also mentioned:{' '}
          <Folded items={mentions} more="companies">
            {(id) => <CompanyName id={id} known={known} />}
          </Folded>
        </dd>
      )}
    </div>
  )
}
