import { formatAnnouncements, formatNumber } from '../../content/text/formatNumber.ts'
import { MOST_WITH_SOURCES } from './exportList.ts'
import type { SharedList } from './sharedList.ts'
import { type TakeAwayState, useTakeAway } from './useExport.ts'

/** The two forms of the file, and how far it is. */
export function TakeAwayMenu({ view }: { view: SharedList }) {
  const [state, save] = useTakeAway(view)
  return (
    <>
      <p className="px-2.5 pt-1.5 pb-1 text-muted">
        {view.count === 1 ? 'The one announcement' : `All ${formatAnnouncements(view.count)}`} of this list, shown here or not
        {view.count > MOST_WITH_SOURCES
          ? `. Lists of more than ${formatNumber(MOST_WITH_SOURCES)} come without their sources, which each article has.`
          : ', with sources.'}
      </p>
      <button type="button" className="menu-item" onClick={() => void save('csv')}>
        CSV <span className="text-muted">for spreadsheets</span>
      </button>
      <button type="button" className="menu-item" onClick={() => void save('json')}>
        JSON <span className="text-muted">for programs</span>
      </button>
      <p role="status" className="px-2.5 pb-1 empty:hidden">
        {stateText(state)}
      </p>
    </>
  )
}

function stateText(state: TakeAwayState): string | null {
  switch (state.at) {
    case 'start':
      return null
    case 'list':
      return 'Collecting the list…'
    case 'sources':
      return `Collecting sources: ${formatNumber(state.done)} of ${formatNumber(state.of)}`
    case 'saved':
      return `Saved as ${state.file}`
    case 'failed':
      return 'A part of the list could not be loaded, so nothing was saved. Check the connection, then try again.'
  }
}
