import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { partnershipPath, partPath } from '../../content/address/paths.ts'
import { STORY_LENGTH } from '../../content/query/pageLength.ts'
import { listPartQuery } from '../../data/listPartQuery.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { ListPartView } from '../../features/list/ListPartView.tsx'
import { loadListPart } from '../../features/list/loadListPart.ts'

const askedBy = ({ a = '', b = '', part = '' }: LoaderFunctionArgs['params']) => ({
  companies: [a, b],
  part: Number(part),
  length: STORY_LENGTH,
})

export async function loader({ params, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { a = '', b = '' } = params
  const asked = askedBy(params)
  if (a > b) throw new Response(null, { status: 301, headers: { Location: partPath(partnershipPath(a, b), asked.part) } })
  return loadListPart(context, partnershipPath(a, b), asked)
}

/** What came before the steps that the page of two companies shows. */
export function Component() {
  const params = useParams()
  const path = partnershipPath(params['a'] ?? '', params['b'] ?? '')
  return <ListPartView list={useAnswer(listPartQuery(useAsk(), path, askedBy(params)))} path={path} />
}
