import { useEffect, useState } from 'react'

/** How long a control says that it has copied. */
const CONFIRMED_MS = 2500

export type CopyState = 'idle' | 'copied' | 'failed'

/** Copies text and says for a moment whether that worked. */
export function useCopy(): [CopyState, (text: string) => void] {
  const [state, setState] = useState<CopyState>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), CONFIRMED_MS)
    return () => clearTimeout(timer)
  }, [state])
  const copy = (text: string) => {
    const copying = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'))
    copying.then(
      () => setState('copied'),
      () => setState('failed'),
    )
  }
  return [state, copy]
}
