import type { LoaderFunctionArgs } from 'react-router-dom'
import { companyPath, partPath } from '../../content/address/paths.ts'
import type { AskedPart } from '../../content/query/listPart.ts'
import { newsName } from '../../content/site/newsWords.ts'
import { formatList, formatNumber } from '../../content/text/formatNumber.ts'
import { listPartQuery } from '../../data/listPartQuery.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf } from '../../data/services.ts'

/** Asks for a part of the list at `path`, and says what its page is. The first part is the list's own page. */
export async function loadListPart(context: LoaderFunctionArgs['context'], path: string, asked: AskedPart): Promise<PageMeta> {
  // As the router's own `redirect` does, which would be in the code that every reader loads.
  if (asked.part === 1) throw new Response(null, { status: 301, headers: { Location: path } })
  const { ask, client } = servicesOf(context)
  const { companies, part, parts, first, last, total } = await client.query(listPartQuery(ask, path, asked))
  const name = formatList(companies.map((company) => company.name))
  return {
    title: `${name}, page ${formatNumber(part)} of ${formatNumber(parts)}`,
    description: `${name} in ${newsName()}: announcements ${formatNumber(first)} to ${formatNumber(last)} of ${formatNumber(total)}, newest first, each with the reason why it matters.`,
    path: partPath(path, part),
    about: companies.map((company) => ({ name: company.name, path: companyPath(company.id) })),
  }
}
