import { SAVED_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SavedLede } from './SavedLede.tsx'
import { useSavedView } from './useSavedView.ts'

/** It shows what one browser keeps: nobody can find anything in it by searching, and no feed follows it. */
export function loader(): PageMeta {
  return {
    title: 'Saved and followed',
    description: `The articles of ${THIS_SITE.name} that you have saved and what you follow, kept in your own browser alone.`,
    path: SAVED_PATH,
    unlisted: true,
  }
}

/** What the reader keeps. Its title stands in the page's file; all else the browser alone knows. */
export function Component() {
  const { state, View, retry } = useSavedView()
  if (View) return <View />
  return (
    <div {...OF_INTERFACE} className="wrap min-h-dvh pt-8 pb-16 md:pt-9">
      <PageTitle>Saved and followed</PageTitle>
      <SavedLede />
      <p className="without-scripts mt-6 max-w-[40em]">
        Saving and following need scripts, which are switched off here.{' '}
        <PageLink to={TIMELINE_PATH} className="link">
          The timeline
        </PageLink>{' '}
        works without them.
      </p>
      <div className="needs-scripts mt-6" role="status">
        {state === 'failed' ? (
          <>
            <p className="max-w-[40em]">
              What you have saved could not be shown, since a part of this page is missing. Nothing of it is lost, and the rest of the site
              works.
            </p>
            <button type="button" className="button mt-4 min-h-11" onClick={retry}>
              Try again
            </button>
          </>
        ) : (
          <p className="text-muted">Looking up what this browser keeps…</p>
        )}
      </div>
    </div>
  )
}
