import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Services, ServicesContext } from '../data/services.ts'

/** What every component may rely on, in the browser as in the build. */
export function App({ services, children }: { services: Services; children: ReactNode }) {
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={services.client}>{children}</QueryClientProvider>
    </ServicesContext>
  )
}
