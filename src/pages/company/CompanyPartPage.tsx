import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { companyPath } from '../../content/address/paths.ts'
import { PAGE_LENGTH } from '../../content/query/pageLength.ts'
import { listPartQuery } from '../../data/listPartQuery.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { ListPartView } from '../../features/list/ListPartView.tsx'
import { loadListPart } from '../../features/list/loadListPart.ts'

const askedBy = ({ id = '', part = '' }: LoaderFunctionArgs['params']) => ({
  companies: [id],
  part: Number(part),
  length: PAGE_LENGTH,
})

export async function loader({ params, context }: LoaderFunctionArgs): Promise<PageMeta> {
  return loadListPart(context, companyPath(params['id'] ?? ''), askedBy(params))
}

/** What a company's own page shows only with scripts: the rest of its list. */
export function Component() {
  const params = useParams()
  const path = companyPath(params['id'] ?? '')
  return <ListPartView list={useAnswer(listPartQuery(useAsk(), path, askedBy(params)))} path={path} />
}
