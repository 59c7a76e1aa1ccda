import { type LoaderFunctionArgs, useLocation } from 'react-router-dom'
import { type DirectoryView, parseDirectoryView } from '../../content/address/directoryAddress.ts'
import { COMPANIES_PATH } from '../../content/address/paths.ts'
import type { DirectoryEntry } from '../../content/query/companyProfile.ts'
import { newsName } from '../../content/site/newsWords.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { NothingPublished } from '../../features/list/NothingPublished.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { CompanyRow } from './CompanyRow.tsx'
import { companiesQuery } from './companyQuery.ts'
import { FindCompany } from './FindCompany.tsx'
import { findCompanies } from './findCompanies.ts'
import { groupCompanies } from './groupCompanies.ts'

export async function loader({ context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  const companies = await client.query(companiesQuery(ask))
  return {
    title: 'Companies',
    description: `The ${companies.length === 0 ? '' : `${formatNumber(companies.length)} `}companies, governments and research bodies in the archive of ${newsName()}.`,
    path: COMPANIES_PATH,
  }
}

/** Everyone in the news, by sector or by number of announcements, to be found by name or alias. */
export function Component() {
  const companies = useAnswer(companiesQuery(useAsk()))
  const view = parseDirectoryView(useLocation().search)
  return (
    <div data-view className="wrap pt-8 pb-16 md:pt-9">
      <PageTitle>Companies</PageTitle>
      <p className="mt-2.5 text-muted">Everyone who takes part in the news, with the number of announcements and the latest.</p>
      {companies.length === 0 ? (
        <NothingPublished what="articles" />
      ) : (
        <>
          <FindCompany view={view} />
          <Directory companies={companies} view={view} />
        </>
      )}
    </div>
  )
}

function Directory({ companies, view }: { companies: readonly DirectoryEntry[]; view: DirectoryView }) {
  const found = findCompanies(companies, view.words)
  const groups = groupCompanies(found, view)
  return (
    <>
      <p role="status" className="mt-3 text-sm text-muted">
        <b className="font-semibold text-ink">{formatNumber(found.length)}</b> of {formatNumber(companies.length)} companies
      </p>
      {found.length === 0 && <p className="mt-4">No company of that name or alias. The list is complete, so try another spelling.</p>}
      {groups.map(({ name, entries }) => (
        <section key={name ?? ''} aria-label={name ?? 'All companies'} className="mt-7">
          {name !== null && (
            <h2 className="border-b border-rule pb-2 font-serif text-lg/tight font-semibold first-letter:uppercase">
              <bdi>{name}</bdi>{' '}
              <span className="ml-1 font-sans text-sm font-normal text-faint figures">{formatNumber(entries.length)}</span>
            </h2>
          )}
          <ul className="gap-x-12 lg:grid lg:grid-cols-2">
            {entries.map((entry) => (
              <CompanyRow key={entry.id} entry={entry} words={view.words} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
