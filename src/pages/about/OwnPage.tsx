import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { ownPagePath } from '../../content/address/paths.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { PageBlocks } from './PageBlocks.tsx'
import { pageTextQuery } from './pageTextQuery.ts'
import { TextColumn } from './TextColumn.tsx'

export async function loader({ context, params: { id = '' } }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  const { title, description } = await client.query(pageTextQuery(ask, id))
  return { title, description, path: ownPagePath(id) }
}

/** A page that the publisher has written, `pages/<id>.md`. */
export function Component() {
  const { id = '' } = useParams()
  const { title, blocks } = useAnswer(pageTextQuery(useAsk(), id))
  return (
    <TextColumn title={title}>
      <PageBlocks blocks={blocks} />
    </TextColumn>
  )
}
