import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { type Services, ServicesContext } from '../data/services.ts'
import { releaseEarlyEvents } from '../ui/earlyEvents.ts'

/** What every component may rely on, in the browser as in the build. */
export function App({ services, children }: { services: Services; children: ReactNode }) {
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={services.client}>
        {children}
        <EarlyEvents />
      </QueryClientProvider>
    </ServicesContext>
  )
}

/** Its effect runs after those of everything beside it, so by then the controls work. */
function EarlyEvents() {
  useEffect(releaseEarlyEvents, [])
  return null
}
