import { companyPath, partnershipPath } from '../../content/address/paths.ts'
import type { FoundEntities } from '../../content/search/findEntities.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PairMark } from '../../ui/PairMark.tsx'

/** The companies and partnerships that a search names, ahead of the articles that mention them. */
export function EntityResults({ entities }: { entities: FoundEntities }) {
  const { companies, partnerships } = entities
  if (companies.length + partnerships.length === 0) return null
  return (
    <section aria-label="Companies and partnerships" className="border-b border-rule pb-3">
      <ul className="grid gap-x-8 md:grid-cols-2">
        {partnerships.map(({ companies: [a, b], count, isStory }) => (
          <li key={`${a.id} ${b.id}`}>
            <EntityLink
              to={partnershipPath(a.id, b.id)}
              hues={[a.hue, b.hue]}
              name={`${isolate(a.name)} and ${isolate(b.name)}`}
              note={isStory ? 'Story' : 'Partnership'}
              count={count}
            />
          </li>
        ))}
        {companies.map(({ company: { id, name, hue, count }, alias }) => (
          <li key={id}>
            <EntityLink to={companyPath(id)} hues={[hue]} name={name} note={alias ?? 'Company'} count={count} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function EntityLink({ to, hues, name, note, count }: { to: string; hues: readonly number[]; name: string; note: string; count: number }) {
  return (
    <PageLink to={to} className="flex min-h-11 flex-wrap items-center gap-x-2.5 py-1 text-base hover:underline">
      <span className="flex items-center gap-2.5">
        <PairMark hues={hues} />
        <span dir="auto" className="font-semibold">
          {name}
        </span>
      </span>
      <span dir="auto" className="text-sm text-muted">
        {note}
      </span>
      <span className="ml-auto text-sm text-faint">{formatAnnouncements(count)}</span>
    </PageLink>
  )
}
