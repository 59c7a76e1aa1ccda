import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import { type Services, ServicesContext } from '../data/services.ts'
import { releaseEarlyEvents } from '../ui/earlyEvents.ts'

/** What every component may rely on, in the browser as in the build. */
export function App({ services, children }: { services: Services; children: ReactNode }) {
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={services.client}>
        {children}
        <TakenOver />
      </QueryClientProvider>
    </ServicesContext>
  )
}

/** Its effects run after those of everything beside it, so by then the page is the one that was asked for, and works. */
function TakenOver() {
  useLayoutEffect(() => {
    delete document.documentElement.dataset['otherView']
  }, [])
  useEffect(releaseEarlyEvents, [])
  return null
}
