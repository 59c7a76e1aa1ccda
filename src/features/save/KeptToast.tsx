import { SAVED_PATH } from '../../content/address/paths.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { type KeptThing, tellFirstKept } from '../../reader/firstKept.ts'
import { knownTrouble } from '../../reader/reader.ts'
import type { StorageTrouble } from '../../reader/readerStore.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** WebKit forgets what a site keeps after seven days without a visit (https://webkit.org/blog/10218); others do not. */
const FORGETS = 'This browser may forget it after seven days without a visit.'

/** Says where the first thing is that was kept, and that it will not last where that is so, until it is closed. */
export function KeptToast({ thing }: { thing: KeptThing }) {
  const close = () => tellFirstKept(null)
  return (
    <div {...OF_INTERFACE} className="kept-toast toast flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="min-w-0 flex-1 basis-56">{wordsFor(thing, knownTrouble())}</p>
      <PageLink to={SAVED_PATH} className="button min-h-11" onClick={close}>
        Open Saved
      </PageLink>
      <button type="button" className="button min-h-11" onClick={close}>
        Close
      </button>
    </div>
  )
}

function wordsFor(thing: KeptThing, trouble: StorageTrouble | null): string {
  const what = thing === 'saved' ? 'Saved' : 'Followed'
  if (trouble === 'full') return `${what} in this tab only: this browser has no room left. The page Saved can put it into a file.`
  if (trouble === 'refused')
    return `${what} in this tab only: this browser keeps nothing for this site. The page Saved can put it into a file.`
  const where = `${what}, in this browser alone. It stands on the page Saved.`
  return isWebKit() ? `${where} ${FORGETS}` : where
}

/** Safari, and every browser on an iPhone. */
function isWebKit(): boolean {
  return 'GestureEvent' in window
}
