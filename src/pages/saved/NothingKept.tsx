import { TIMELINE_PATH } from '../../content/address/paths.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** How to begin. */
export function NothingKept() {
  return (
    <div {...OF_INTERFACE} className="mt-8 max-w-[40em] space-y-3">
      <h2 className="font-serif text-2xl font-semibold">Nothing here yet</h2>
      <p>
        To save an article, press “Save” on it or in a list, or the key <kbd>s</kbd>. It stays here until you remove it, with a note and
        tags where you want them.
      </p>
      <p>
        To follow a company, a partnership, a filtered list or a search, press “Follow” on its page. This page then tells what is new in it.
      </p>
      <p>
        <PageLink to={TIMELINE_PATH} className="link">
          Begin at the timeline
        </PageLink>
      </p>
    </div>
  )
}
