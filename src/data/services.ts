import type { QueryClient } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { createContext as createRouterContext, type RouterContextProvider } from 'react-router-dom'
import type { Ask } from './ask.ts'

/** What loaders and components work with: one of each for a browser's tab, and for each page that is prerendered. */
export interface Services {
  ask: Ask
  client: QueryClient
}

/** For loaders, which run before anything is rendered. */
export const servicesContext = createRouterContext<Services>()

/** For components. */
export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('useServices needs a ServicesContext above it; App.tsx provides it')
  return services
}

export function useAsk(): Ask {
  return useServices().ask
}

export function servicesOf(context: Readonly<RouterContextProvider>): Services {
  return context.get(servicesContext)
}
