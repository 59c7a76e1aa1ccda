import { useEffect, useState } from 'react'
import { copyText } from './copyText.ts'

/** How long a control says that it has copied. */
const CONFIRMED_MS = 2500

export type CopyState = 'idle' | 'copied' | 'failed'

/** Copies text and says for a moment whether that worked. Text that is shown to be copied by hand speaks for itself. */
export function useCopy(): [CopyState, (text: string) => void] {
  const [state, setState] = useState<CopyState>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), CONFIRMED_MS)
    return () => clearTimeout(timer)
  }, [state])
  const copy = (text: string) => {
    copyText(text).then(
      (outcome) => setState(outcome === 'copied' ? 'copied' : 'idle'),
      () => setState('failed'),
    )
  }
  return [state, copy]
}
