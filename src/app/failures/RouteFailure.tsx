import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { useLocation, useNavigate, useNavigation, useRouteError } from 'react-router-dom'
import { OFFLINE_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { LoadError, type LoadFailure } from '../../data/loadError.ts'
import { stateOfSamePage } from '../../features/view/historyEntry.ts'
import { reloadPage } from '../../hydration/reloadPage.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { ShellFrame } from '../Shell.tsx'
import { NotFound } from './NotFound.tsx'
import { Notice } from './Notice.tsx'

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
    text: 'A file that it needs is not there, or is not what it should be. The rest of the site still works.',
  },
}

/** Where the site is kept on the device, and this page of it is not. */
const OFFLINE_TEXT =
  'It needs a connection, and no answer came. The timeline, the companies and the articles that you have opened are on this device.'

/** What the reader sees when a page can't be shown: which of the failures it is, and a way to ask again. */
export function RouteFailure() {
  const error = useRouteError()
  const failure = error instanceof LoadError ? error.failure : 'unexpected'
  return <ShellFrame>{failure === 'missing' ? <NotFound /> : <FailureNotice error={error} failure={failure} />}</ShellFrame>
}

function FailureNotice({ error, failure }: { error: unknown; failure: keyof typeof WORDS }) {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const { retry, isTrying } = useRetry(error)
  const { title, text } = WORDS[failure]
  return (
    <Notice
      title={title}
      action={
        <>
          <button type="button" className="button button-strong min-h-11" aria-disabled={isTrying} onClick={retry}>
            {isTrying ? 'Trying…' : 'Try again'}
          </button>
          {cameFromHere() && (
            <button type="button" className="button min-h-11" onClick={() => void navigate(-1)}>
              Go back
            </button>
          )}
          {failure === 'offline' && isKeptOnDevice() && (
            <PageLink to={OFFLINE_PATH} className="button min-h-11">
              What is on this device
            </PageLink>
          )}
          {pathname !== TIMELINE_PATH && (
            <PageLink to={TIMELINE_PATH} className="button min-h-11">
              Go to the timeline
            </PageLink>
          )}
        </>
      }
    >
      <p>{failure === 'offline' && isKeptOnDevice() ? OFFLINE_TEXT : text}</p>
    </Notice>
  )
}

/**
 * Asks again for what failed, by itself when the connection is back. The same address is an entry of its own for the router:
 * that alone makes it forget an error in rendering. Where it was no failure to load, drawing the page again would fail again,
 * and loading it does not: the page is there as it was prerendered.
 */
function useRetry(error: unknown): { retry: () => void; isTrying: boolean } {
  const client = useQueryClient()
  const location = useLocation()
  const navigate = useNavigate()
  const navigation = useNavigation()
  const [isReloading, setIsReloading] = useState(false)
  const retry = () => {
    if (!(error instanceof LoadError)) {
      setIsReloading(true)
      void reloadPage().then(setIsReloading)
      return
    }
    client.removeQueries({ predicate: ({ state }) => state.status === 'error' })
    const { pathname, search, hash } = location
    void navigate({ pathname, search, hash }, { replace: true, preventScrollReset: true, state: stateOfSamePage(location, 0) })
  }
  const retryOnline = useEffectEvent(retry)
  useEffect(() => {
    if (!(error instanceof LoadError && error.failure === 'offline')) return
    const ask = () => retryOnline()
    addEventListener('online', ask)
    return () => removeEventListener('online', ask)
  }, [error])
  return { retry, isTrying: isReloading || navigation.state === 'loading' }
}

/** Whether a worker answers for the site where there is no network (offline/serviceWorker.ts). */
function isKeptOnDevice(): boolean {
  return Boolean(navigator.serviceWorker?.controller)
}

/** Whether the entry before this one is the site's: the router counts its entries. */
function cameFromHere(): boolean {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'idx' in state && typeof state.idx === 'number' && state.idx > 0
}
