import { pairAddress } from '../../content/address/pairAddress.ts'
import type { CompanyLabel } from '../../content/article/company.ts'
import type { Partner } from '../../content/query/companyProfile.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PairMark } from '../../ui/PairMark.tsx'
import { revealFocus } from '../../ui/revealFocus.ts'

/** So many partners stand open; the others can be opened. */
const SHOWN = 8

interface PartnersProps {
  company: CompanyLabel
  partners: readonly Partner[]
}

/** Whom the company is in the news with, by how often; each leads to the story of the two. */
export function Partners({ company, partners }: PartnersProps) {
  if (partners.length === 0) return null
  const rest = partners.slice(SHOWN)
  return (
    <section aria-labelledby="partners-heading" className="mt-2 md:mt-5">
      <h2 id="partners-heading" className="label mb-1.5">
        Partners
      </h2>
      <PartnerList company={company} partners={partners.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-11 py-2.5 text-sm text-muted hover:text-ink md:min-h-8 md:py-1.5">
            {formatNumber(rest.length)} more
          </summary>
          <PartnerList company={company} partners={rest} />
        </details>
      )}
    </section>
  )
}

function PartnerList({ company, partners }: PartnersProps) {
  return (
    <ul
      className="scroll-row max-md:flex max-md:gap-x-4 md:grid md:grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] md:gap-x-6 lg:grid-cols-4"
      onFocus={revealFocus}
    >
      {partners.map(({ id, name, hue, count, hasPage }) => (
        <li key={id}>
          <PageLink
            to={pairAddress(company.id, id, hasPage)}
            className="flex min-h-11 items-center gap-2.5 text-sm hover:underline md:min-h-9 md:border-b md:border-rule"
          >
            <PairMark hues={[company.hue, hue]} />
            <span className="min-w-0">
              <span className="sr-only">{company.name} and </span>
              <bdi>{name}</bdi>
            </span>
            <span className="ml-auto text-sm text-faint figures">{formatNumber(count)}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
