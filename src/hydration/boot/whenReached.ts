const LINK = 'a[href]'
/** What does nothing without the app, and links, which the app follows faster. */
const REACHED = `${LINK},button,label,input,select,summary,figure svg`
/** Keys by which somebody reads; and those that do nothing by themselves. */
const READING = /^(?:Arrow.*|Page.*|Home|End| |Shift|Control|Alt|AltGraph|Meta|CapsLock|Escape)$/

/**
 * Calls back once, when the reader reaches for something that needs the app: the pointer over or the focus on a control or a
 * link, a key that does not merely scroll, a text that is selected. Who only reads and scrolls never does. A finger on a link
 * is no reach: the page behind it is on its way before the app could be.
 */
export function whenReached(callback: () => void): void {
  const stop = new AbortController()
  let byTouch = false
  const reach = () => {
    stop.abort()
    callback()
  }
  const listen = <Type extends keyof WindowEventMap>(type: Type, isReach: (event: WindowEventMap[Type]) => boolean) => {
    addEventListener(type, (event) => isReach(event) && reach(), { capture: true, passive: true, signal: stop.signal })
  }
  const isPointed = ({ target, pointerType }: PointerEvent) => {
    byTouch = pointerType === 'touch'
    const reached = target instanceof Element ? target.closest(REACHED) : null
    return reached !== null && !(byTouch && reached.matches(LINK))
  }
  listen('pointerover', isPointed)
  listen('pointerdown', isPointed)
  listen('focusin', ({ target }) => target instanceof Element && target.matches(REACHED) && !(byTouch && target.matches(LINK)))
  listen('keydown', ({ key, target }) => !READING.test(key) || (target instanceof Element && target.matches(REACHED)))
  document.addEventListener('selectionchange', () => getSelection()?.isCollapsed === false && reach(), { signal: stop.signal })
}
