import { useEffect, useReducer, useRef, useState } from 'react'
import type { AnswerQuery } from '../../../data/answerQuery.ts'
import { mapLimit } from '../../../data/mapLimit.ts'
import { useServices } from '../../../data/services.ts'

/** Questions that are put at a time; each may fetch parts of the index. */
const AT_A_TIME = 3

/** The answer to a question: `null` until it is there, or where it can't be had now. */
interface Asked<T> {
  answer: T | null
  hasFailed: boolean
}

/**
 * Asks as many questions as there are, a few at a time; what failed is asked again when the connection is back. Not by the
 * library's own hook for several queries, whose code would travel with that which every page needs.
 */
export function useAnswers<T>(queries: readonly AnswerQuery<T>[]): Asked<T>[] {
  const { client } = useServices()
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set())
  const [, arrive] = useReducer((count: number) => count + 1, 0)
  const [attempt, tryAgain] = useReducer((count: number) => count + 1, 0)
  const keys = queries.map(({ queryKey }) => JSON.stringify(queryKey))
  const latest = useRef(queries)
  useEffect(() => {
    latest.current = queries
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal questions
  useEffect(() => {
    let isOver = false
    void mapLimit(latest.current, AT_A_TIME, async (query) => {
      if (isOver) return
      const isThere = await client.query(query).then(
        () => true,
        () => false,
      )
      if (isOver) return
      if (isThere) arrive()
      else setFailed((current) => new Set([...current, JSON.stringify(query.queryKey)]))
    })
    return () => {
      isOver = true
    }
  }, [client, keys.join('\n'), attempt])
  useEffect(() => {
    const again = () => {
      setFailed(new Set())
      tryAgain()
    }
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [])
  return queries.map(({ queryKey }, place) => ({
    answer: client.getQueryData<T>(queryKey) ?? null,
    hasFailed: failed.has(keys[place] ?? ''),
  }))
}
