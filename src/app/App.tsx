import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import { type Services, ServicesContext } from '../data/services.ts'
import { replayQueuedEvents } from '../hydration/eventReplay.ts'
import { type Follow, FollowContext } from '../ui/links/FollowContext.ts'
import { RootBoundary } from './failures/RootBoundary.tsx'

interface AppProps {
  services: Services
  /** How links are followed; by the browser alone unless it is given. */
  follow?: Follow
  /** Called once the page works. */
  onHydrated?: () => void
  children: ReactNode
}

/** What every component may rely on, in the browser as in the build. */
export function App({ services, follow, onHydrated, children }: AppProps) {
  return (
    <RootBoundary>
      <ServicesContext value={services}>
        <QueryClientProvider client={services.client}>
          <FollowContext value={follow ?? null}>
            {children}
            <Hydrated onHydrated={onHydrated} />
          </FollowContext>
        </QueryClientProvider>
      </ServicesContext>
    </RootBoundary>
  )
}

/** Its effects run after those of everything beside it, so by then the page is the one that was asked for, and works. */
function Hydrated({ onHydrated }: { onHydrated: (() => void) | undefined }) {
  useLayoutEffect(() => {
    delete document.documentElement.dataset['clientRendered']
  }, [])
  // Not before: what comes between the two effects, a key above all, would be neither held nor heard.
  useEffect(() => {
    window.eventReplay?.done()
    void replayQueuedEvents()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and for the whole life of the tab
  useEffect(() => onHydrated?.(), [])
  return null
}
