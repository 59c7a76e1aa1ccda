import { useHydrated } from '../../hydration/useHydrated.ts'
import { ListExportButton } from '../export/ListExportButton.tsx'
import type { SharedList } from '../export/sharedList.ts'
import { ShareActions } from './ShareActions.tsx'

/** What can be done with a list as a whole. An empty one can be shared, but there is nothing to export. */
export function ViewActions(view: SharedList) {
  return (
    <span className="contents" data-ready={useHydrated() || undefined}>
      <ShareActions look="chip" question={view.question} name={view.name} />
      {view.count > 0 && <ListExportButton {...view} />}
    </span>
  )
}
