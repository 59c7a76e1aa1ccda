import { queryOptions } from '@tanstack/react-query'

/**
 * A question with its answer. Answers change only when the archive does, and are then invalidated by their first key;
 * a question that failed is not asked again by itself, since the files that it needs already were.
 */
export function answerQuery<T>(name: string, asked: Readonly<Record<string, unknown>>, ask: () => Promise<T>) {
  return queryOptions({
    queryKey: ['answer', name, asked],
    queryFn: ask,
    staleTime: 'static',
    retry: false,
    structuralSharing: false,
  })
}

/** A question with an answer of this kind, for a component that asks whatever question it is given. */
export type AnswerQuery<T> = ReturnType<typeof answerQuery<T>>
