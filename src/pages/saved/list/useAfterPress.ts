import { useCallback, useEffect, useRef } from 'react'

/**
 * For what moves other controls when a field is left: what comes back does it at once, or where the field is left by a press, when
 * that is over. Else what was pressed would no longer be under the pointer, and the browser would make no click. Nothing is done
 * where the component is gone by then.
 */
export function useAfterPress(): (act: () => void) => void {
  const isPressed = useRef(false)
  const waiting = useRef<(() => void) | null>(null)
  useEffect(() => {
    const begin = () => {
      isPressed.current = true
    }
    const end = () => {
      isPressed.current = false
      const act = waiting.current
      waiting.current = null
      // The click comes right after.
      if (act) setTimeout(act)
    }
    // Of a finger too, which has left the screen before the browser makes a mouse of it. A press that becomes a drag ends otherwise.
    addEventListener('mousedown', begin, true)
    for (const type of ['mouseup', 'dragend']) addEventListener(type, end, true)
    return () => {
      waiting.current = null
      removeEventListener('mousedown', begin, true)
      for (const type of ['mouseup', 'dragend']) removeEventListener(type, end, true)
    }
  }, [])
  return useCallback((act) => {
    if (isPressed.current) waiting.current = act
    else act()
  }, [])
}
