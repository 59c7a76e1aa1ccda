import { useEffect, useState } from 'react'

/** How long typing has to pause before a search starts. */
const TYPING_RESTS_MS = 80

/**
 * Debounces what somebody types. The first words are taken at once, and so is what comes in one piece: words that are pasted,
 * dictated or swiped are no key of many, and nothing is likely to follow within a moment.
 */
export function useRestedWords(words: string): string {
  const [rested, setRested] = useState(words)
  const [last, setLast] = useState(words)
  if (words !== last) {
    setLast(words)
    if (insertedLength(last, words) > 1) setRested(words)
  }
  useEffect(() => {
    const timer = setTimeout(() => setRested(words), TYPING_RESTS_MS)
    return () => clearTimeout(timer)
  }, [words])
  return rested
}

/** The length of what stands in `after` in place of something, or nothing, in `before`. */
function insertedLength(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return after.length - start - end
}
