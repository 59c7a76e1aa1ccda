import { describeRoleCounts } from '../../content/article/deal/describeRoles.ts'
import type { Partnership } from '../../content/story/partnership.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'

/** What each of the two is over the story, and in how many announcements they are no partners. */
export function PairRoles({ partnership: { parties, roles, isStory, apartCount } }: { partnership: Partnership }) {
  const stated = parties.map(({ id, name }, place) => ({ id, name, own: roles[place] ?? [] })).filter(({ own }) => own.length > 0)
  return (
    <>
      {stated.length > 0 && (
        <p className="mt-1.5 max-w-[44em] text-base">
          {stated.map(({ id, name, own }, place) => (
            <span key={id}>
              {place > 0 && '; '}
              <bdi>{name}</bdi>: {describeRoleCounts(own)}
            </span>
          ))}
        </p>
      )}
      {isStory && <p className="mt-1.5 text-muted">In none of these do the two deal with each other.</p>}
      {apartCount > 0 && (
        <p className="mt-1.5 text-muted">
          {formatNumber(apartCount)} more {apartCount === 1 ? 'names' : 'name'} both without a deal between them, and{' '}
          {apartCount === 1 ? 'says' : 'say'} so below.
        </p>
      )}
    </>
  )
}
