import { useEffect, useLayoutEffect, useRef, useState } from 'react'

interface PageFramesProps {
  /** The address of the article's page on the development server. */
  address: string
  /** Goes up with every text that the server shows. */
  version: number
  isPhone: boolean
}

/** The page is drawn by its own scripts, a moment after it has loaded; if it never is, it is shown as it stands. */
const DRAWN_WITHIN_MS = 4000

/** To load the page takes the time that letters need: whoever types has it drawn when they rest for a moment. */
const REST_MS = 600

/** How wide the windows of readers are. */
const DESKTOP_PX = 1024
const PHONE_PX = 390
/** In a narrower column a page made for a desk would be too small to read: there it is drawn as wide as the column. */
const NARROWEST_PX = 440

/**
 * The real page. Of two frames one is shown while the other loads the next text, so that nothing flashes; the new one begins where
 * the old one was scrolled to.
 */
export function PageFrames({ address, version, isPhone }: PageFramesProps) {
  const frames = [useRef<HTMLIFrameElement>(null), useRef<HTMLIFrameElement>(null)] as const
  const [shown, setShown] = useState<0 | 1>(0)
  const [isDrawn, setDrawn] = useState(false)
  const box = useScaledFrames(isPhone ? PHONE_PX : DESKTOP_PX)
  const shownNow = useRef<0 | 1>(0)
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each version is loaded once, into the frame that is hidden then
  useEffect(() => {
    const isOver = new AbortController()
    const next = isFirst.current ? shownNow.current : shownNow.current === 0 ? 1 : 0
    const [frame, old] = [frames[next].current, frames[shownNow.current].current]
    if (!frame) return
    const onLoad = async () => {
      await untilDrawn(frame, isOver.signal)
      if (isOver.signal.aborted) return
      frame.contentWindow?.scrollTo({ top: old?.contentWindow?.scrollY ?? 0, behavior: 'instant' })
      shownNow.current = next
      setShown(next)
      setDrawn(true)
    }
    frame.addEventListener('load', onLoad, { once: true, signal: isOver.signal })
    const load = () => {
      isFirst.current = false
      if (frame.dataset['address'] === address) frame.contentWindow?.location.reload()
      else frame.src = address
      frame.dataset['address'] = address
    }
    if (isFirst.current) load()
    else void untilRested(isOver.signal).then(() => !isOver.signal.aborted && load())
    return () => isOver.abort()
  }, [address, version])
  return (
    <div ref={box} className={`desk-frames ${isPhone ? 'desk-phone' : ''}`}>
      {!isDrawn && (
        <p role="status" className="p-4 text-sm text-muted">
          Drawing the page…
        </p>
      )}
      {frames.map((frame, at) => (
        <iframe
          // biome-ignore lint/suspicious/noArrayIndexKey: the two frames are their places
          key={at}
          ref={frame}
          title={shown === at ? 'The page as readers see it' : 'The page as it is being loaded'}
          className="desk-frame"
          data-shown={shown === at && isDrawn}
          {...(shown !== at && { 'aria-hidden': true, tabIndex: -1, inert: true })}
        />
      ))}
    </div>
  )
}

/** Draws the frames as wide as a reader's window, and as small as the box takes them. */
function useScaledFrames(width: number) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const scale = () => {
      const { clientWidth } = element
      const drawn = clientWidth < Math.min(NARROWEST_PX, width) ? clientWidth : Math.max(width, clientWidth)
      element.style.setProperty('--desk-frame-width', `${drawn}px`)
      element.style.setProperty('--desk-frame-scale', String(clientWidth / drawn || 1))
    }
    const observer = new ResizeObserver(scale)
    observer.observe(element)
    scale()
    return () => observer.disconnect()
  }, [width])
  return box
}

/** Until nobody has typed for a moment. */
function untilRested(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, REST_MS)
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(resolve, REST_MS)
    }
    document.addEventListener('input', wait, { capture: true, signal })
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

async function untilDrawn(frame: HTMLIFrameElement, signal: AbortSignal): Promise<void> {
  const end = performance.now() + DRAWN_WITHIN_MS
  while (!signal.aborted && performance.now() < end && !frame.contentDocument?.querySelector('main h1')) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
