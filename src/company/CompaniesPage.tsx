import type { LoaderFunctionArgs } from 'react-router-dom'
import { COMPANIES_PATH, companyPath } from '../content/paths.ts'
import { formatNumber } from '../content/words.ts'
import { companiesQuery } from '../data/companyQuery.ts'
import type { PageMeta } from '../data/pageMeta.ts'
import { servicesOf, useAnswers } from '../data/services.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { HueDot } from '../ui/HueDot.tsx'
import { PageLink } from '../ui/PageLink.tsx'

export async function loader({ context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { answers, client } = servicesOf(context)
  const companies = await client.query(companiesQuery(answers))
  return {
    title: 'Companies',
    description: `The ${formatNumber(companies.length)} companies, governments and research bodies in the archive of AI partnership news.`,
    path: COMPANIES_PATH,
  }
}

export function Component() {
  const companies = useAnswer(companiesQuery(useAnswers()))
  return (
    <div className="wrap pt-8 pb-16 md:pt-9">
      <h1 className="font-serif text-[1.94rem]/[1.08] font-medium tracking-[-0.02em] md:text-[2.625rem]/[1.08]">Companies</h1>
      <p className="mt-2.5 mb-6 text-muted">Everyone who takes part in the news, with the number of announcements.</p>
      <ul className="columns-[14rem] gap-x-10">
        {companies.map(({ id, name, hue, count }) => (
          <li key={id} className="break-inside-avoid">
            <PageLink to={companyPath(id)} className="flex min-h-9 items-center gap-2.5 hover:underline">
              <HueDot hue={hue} />
              <span className="min-w-0">{name}</span>
              <span className="ml-auto text-sm text-faint figures">{formatNumber(count)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
