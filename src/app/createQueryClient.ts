import { QueryClient } from '@tanstack/react-query'

/** What is loaded stays for as long as the tab is open: it is small, and Back must find it again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY, networkMode: 'always' } } })
}
