import { BUILT_IN_SITE } from '../../../content/site/builtInSite.ts'
import { isMeaning, type NewsStatus } from '../../../content/site/siteDescription.ts'

/** Statuses as a file names them, checked or not. */
interface StatedList {
  statuses?: readonly { id: string; name: string; means?: string | undefined }[] | undefined
}

/**
 * The statuses of a site, in its order; the built-in ones where its file names none. Each means what the file says, or else its
 * id; announced where neither is a meaning.
 */
export function statedStatuses({ statuses }: StatedList): readonly NewsStatus[] {
  if (!statuses) return BUILT_IN_SITE.statuses
  return statuses.map(({ id, name, means }) => ({
    id,
    name,
    means: [means, id].find((word) => word !== undefined && isMeaning(word)) ?? 'announced',
  }))
}
