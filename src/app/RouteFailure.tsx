import { useLocation, useRevalidator, useRouteError } from 'react-router-dom'
import { TIMELINE_PATH } from '../content/paths.ts'
import { LoadError, type LoadFailure } from '../data/loadError.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { NotFound } from './NotFound.tsx'
import { ShellFrame } from './Shell.tsx'

const WORDS: Record<Exclude<LoadFailure, 'missing'>, { title: string; text: string }> = {
  offline: {
    title: 'This page could not be reached',
    text: 'No answer came, so the connection may be down. Pages that you have read in this tab still open.',
  },
  server: {
    title: 'The site cannot answer right now',
    text: 'The connection works, but the site could not serve this part. It often passes within minutes.',
  },
  unexpected: {
    title: 'This page did not arrive as expected',
    text: 'An answer came, but it is not what this page needs. The rest of the site still works.',
  },
}

/** What the reader sees when a page can't be shown: which of the failures it is, and a way to ask again. */
export function RouteFailure() {
  const error = useRouteError()
  const failure = error instanceof LoadError ? error.failure : 'unexpected'
  return <ShellFrame>{failure === 'missing' ? <NotFound /> : <FailureNotice failure={failure} />}</ShellFrame>
}

function FailureNotice({ failure }: { failure: keyof typeof WORDS }) {
  const { revalidate, state } = useRevalidator()
  const { pathname } = useLocation()
  const { title, text } = WORDS[failure]
  return (
    <Notice
      title={title}
      action={
        <>
          <button
            type="button"
            className="button button-strong min-h-11"
            aria-disabled={state === 'loading'}
            onClick={() => void revalidate()}
          >
            {state === 'loading' ? 'Trying…' : 'Try again'}
          </button>
          {pathname !== TIMELINE_PATH && (
            <PageLink to={TIMELINE_PATH} className="button min-h-11">
              Go to the timeline
            </PageLink>
          )}
        </>
      }
    >
      <p>{text}</p>
    </Notice>
  )
}
