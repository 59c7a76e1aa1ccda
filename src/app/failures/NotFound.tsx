import { useLocation } from 'react-router-dom'
import { COMPANIES_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { Notice } from './Notice.tsx'

/** There is nothing at this address. The address itself is named once the browser knows it. */
export function NotFound() {
  const hydrated = useHydrated()
  const { pathname } = useLocation()
  const isArticle = hydrated && pathname.startsWith('/articles/')
  return (
    <div data-view>
      <Notice
        title={isArticle ? 'There is no such article' : 'There is no such page'}
        action={
          <>
            <PageLink to={TIMELINE_PATH} className="button button-strong min-h-11">
              Go to the timeline
            </PageLink>
            <PageLink to={COMPANIES_PATH} className="button min-h-11">
              All companies
            </PageLink>
          </>
        }
      >
        <p>
          Nothing was found at {hydrated ? <code className="break-all text-ink">{pathname}</code> : 'this address'}. It may have been
          mistyped, or the page may have moved. Everything that is published is on the timeline.
        </p>
      </Notice>
    </div>
  )
}
