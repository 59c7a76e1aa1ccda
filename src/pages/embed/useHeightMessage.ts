import { useEffect } from 'react'
import type { HeightMessage } from '../../content/address/embedAddress.ts'
import { SITE_NAME } from '../../ui/siteName.ts'

/**
 * Tells the page round the frame how high its content is, at first and whenever that changes. Any page may hear it: it says
 * nothing of the reader.
 */
export function useHeightMessage(): void {
  useEffect(() => {
    if (window.parent === window) return
    const tell = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height)
      window.parent.postMessage({ type: `${SITE_NAME.toLowerCase()}:height`, height } satisfies HeightMessage, '*')
    }
    const watch = new ResizeObserver(tell)
    watch.observe(document.body)
    return () => watch.disconnect()
  }, [])
}
