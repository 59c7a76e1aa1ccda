import { withoutDepth } from '../../content/address/depthAddress.ts'
import { MAP_PATH } from '../../content/address/paths.ts'
import { cleanAddress } from '../../ui/links/cleanAddress.ts'
import { withBase } from '../../ui/links/withBase.ts'

/** The address of the view that a file holds. However much of a list is shown, its file is the same; what the map shows is its view. */
export function viewAddress(): string {
  const url = new URL(cleanAddress())
  if (url.pathname !== withBase(MAP_PATH)) url.search = withoutDepth(url.search)
  return url.href
}
