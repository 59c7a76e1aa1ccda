import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { companyPath, partPath } from '../../content/address/paths.ts'
import { newsName } from '../../content/site/newsWords.ts'
import { formatList, formatNumber } from '../../content/text/formatNumber.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { PartView } from './PartView.tsx'
import { partQuery, readPart } from './partQuery.ts'

export async function loader({ params, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { path, asked } = readPart(params)
  const [one = '', other] = asked.companies
  // As the router's own `redirect` does, which would be in the code that every reader loads: the first part is the list's own page.
  if (asked.part === 1 || (other !== undefined && one > other))
    throw new Response(null, { status: 301, headers: { Location: partPath(path, asked.part) } })
  const { ask, client } = servicesOf(context)
  const { companies, part, parts, first, last, total } = await client.query(partQuery(ask, { path, asked }))
  const name = formatList(companies.map((company) => company.name))
  return {
    title: `${name}, page ${formatNumber(part)} of ${formatNumber(parts)}`,
    description: `${name} in ${newsName()}: announcements ${formatNumber(first)} to ${formatNumber(last)} of ${formatNumber(total)}, newest first, each with the reason why it matters.`,
    path: partPath(path, part),
    about: companies.map((company) => ({ name: company.name, path: companyPath(company.id) })),
  }
}

/** What the page of a company, or of two, shows only with scripts, or not at all: the rest of its list. */
export function Component() {
  const asked = readPart(useParams())
  return <PartView list={useAnswer(partQuery(useAsk(), asked))} path={asked.path} />
}
