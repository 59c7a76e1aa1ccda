import { type createBrowserRouter, createPath } from 'react-router-dom'
import type { Follow } from '../ui/links/FollowContext.ts'
import { withBase } from '../ui/links/withBase.ts'

/** Follows links by the router. A link to the page that is open makes no entry of the history, as with the browser's own. */
export function createFollow(router: Pick<ReturnType<typeof createBrowserRouter>, 'navigate' | 'state'>): Follow {
  return (path, state) => void router.navigate(path, { state, replace: createPath(router.state.location) === withBase(path) })
}
