import type { CompanyLabel } from '../../content/article/company.ts'
import type { Partner } from '../../content/query/companyProfile.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { PartyList } from './PartyList.tsx'

/** So many partners stand open; the others can be opened. */
const SHOWN = 8

interface PartnersProps {
  company: CompanyLabel
  partners: readonly Partner[]
}

/** With whom the company deals in the news, by how often. */
export function Partners({ company, partners }: PartnersProps) {
  if (partners.length === 0) return null
  const rest = partners.slice(SHOWN)
  return (
    <section aria-labelledby="partners-heading" className="mt-2 md:mt-5">
      <h2 id="partners-heading" className="label mb-1.5">
        Partners
      </h2>
      <PartyList company={company} parties={partners.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-11 py-2.5 text-sm text-muted hover:text-ink md:min-h-8 md:py-1.5">
            {formatNumber(rest.length)} more
          </summary>
          <PartyList company={company} parties={rest} />
        </details>
      )}
    </section>
  )
}
