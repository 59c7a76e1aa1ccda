import { pairAddress } from '../../content/address/pairAddress.ts'
import type { CompanyLabel } from '../../content/article/company.ts'
import type { Partner } from '../../content/query/companyProfile.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PairMark } from '../../ui/PairMark.tsx'
import { revealFocus } from '../../ui/revealFocus.ts'

interface PartyListProps<T extends Partner> {
  company: CompanyLabel
  parties: readonly T[]
  /** A word on each. */
  noteOf?: (party: T) => string
}

/** Companies that are in the news beside one, by how often; each leads to the story of the two. */
export function PartyList<T extends Partner>({ company, parties, noteOf }: PartyListProps<T>) {
  return (
    <ul
      className="scroll-row max-md:flex max-md:gap-x-4 md:grid md:grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] md:gap-x-6 lg:grid-cols-4"
      onFocus={revealFocus}
    >
      {parties.map((party) => {
        const { id, name, hue, count, hasPage } = party
        const note = noteOf?.(party) ?? ''
        return (
          <li key={id}>
            <PageLink
              to={pairAddress(company.id, id, hasPage)}
              className="flex min-h-11 items-center gap-2.5 text-sm hover:underline md:min-h-9 md:border-b md:border-rule"
            >
              <PairMark hues={[company.hue, hue]} />
              <span className="min-w-0">
                <span className="sr-only">{company.name} and </span>
                <bdi>{name}</bdi>
                {note !== '' && <span className="text-muted">, {note}</span>}
              </span>
              <span className="ml-auto text-sm text-faint figures">{formatNumber(count)}</span>
            </PageLink>
          </li>
        )
      })}
    </ul>
  )
}
