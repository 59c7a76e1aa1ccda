import { type DefaultError, type QueryKey, type UseSuspenseQueryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'

/**
 * The answer to a question that the page's loader has asked. The build reads it from the cache: it renders each page
 * once, so there is nothing to observe, and observers are dear at 100,000 pages.
 */
export const useAnswer = import.meta.env.SSR ? useCachedAnswer : useObservedAnswer

type AnswerOptions<T, K extends QueryKey> = UseSuspenseQueryOptions<T, DefaultError, T, K>

function useObservedAnswer<T, K extends QueryKey>(options: AnswerOptions<T, K>): T {
  return useSuspenseQuery(options).data
}

function useCachedAnswer<T, K extends QueryKey>({ queryKey }: AnswerOptions<T, K>): T {
  const answer = useQueryClient().getQueryData<T>(queryKey)
  if (answer === undefined) throw new Error(`${JSON.stringify(queryKey)} was not asked by the page's loader`)
  return answer
}
