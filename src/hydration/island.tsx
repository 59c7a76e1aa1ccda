import { type ComponentType, createElement, type HTMLAttributes, memo, Suspense, useRef, useSyncExternalStore } from 'react'
import { useHydrateOnReach } from './hydrateOnReach.ts'
import { createIslandCode, type IslandCode } from './islandCode.ts'
import { awaitHydration, isHydrationRequested, registerIsland, requestHydration } from './islands.ts'
import { PartMissing } from './PartMissing.tsx'
import { sameShown } from './sameShown.ts'

/** So long a change of the page waits for the code of a part that it touches, in milliseconds. */
const PATIENCE_MS = 3_000

interface IslandOptions<P> {
  /** Its name in a sentence: "The filters". */
  what: string
  /** The element round it. Whoever reaches for that has the code fetched; without one the island comes with the others. */
  frame?: { element: 'aside' | 'div' | 'span'; attributes?: HTMLAttributes<HTMLElement> & { [name: `data-${string}`]: string } }
  /** What of its props it shows; all of them unless it says so. It is drawn anew only where that changes. */
  shows?: (props: P) => object
}

/**
 * A part of a page whose code waits until somebody reaches for it. A prerendered page shows it at once, as it shows
 * everything; most readers never touch it. Where the code can't be had, what was prerendered stays, and the reader hears of
 * it (app/failures/PartNotice.tsx).
 *
 * Everything that it shows comes by its props. What it asked for itself could have changed since the page was rendered, and
 * then it would not be what stands there.
 */
export function island<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { what, frame, shows = (props) => props }: IslandOptions<P>,
): ComponentType<P> {
  const code = createIslandCode(load)
  registerIsland(code.load)
  const Part = (props: P) => createElement(IslandPart<P>, { code, what, props })
  function Island(props: P) {
    const part = useRef<HTMLElement>(null)
    useHydrateOnReach(part)
    const content = (
      <Suspense>
        <Part {...props} />
      </Suspense>
    )
    return frame ? createElement(frame.element, { ref: part, 'data-lazy': '', ...frame.attributes }, content) : content
  }
  return memo(Island, (before, after) => sameShown(shows(before), shows(after)))
}

const never = () => () => {}

/**
 * React can't show a change that touches a part which it has not taken over (every navigation may), and holds all of the
 * change back: until the code is there, has failed or takes too long. Then the part says so in its place.
 */
function IslandPart<P extends object>({ code, what, props }: { code: IslandCode<P>; what: string; props: P }) {
  const state = useSyncExternalStore(code.subscribe, code.state, code.state)
  // React takes a prerendered part over, or draws one of its own.
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => !import.meta.env.SSR,
  )
  const Part = code.peek()
  if (Part && (isHydrationRequested() || state === 'there' || !isHydrating)) return <Part {...props} />
  awaitHydration(code.ask)
  if (isHydrating && isHydrationRequested()) requestHydration()
  if (!isHydrating && state === 'waiting') {
    code.ask().catch(() => code.become('failed'))
    setTimeout(() => code.become('slow'), PATIENCE_MS)
  }
  // Not `use`, which has to be called again when the code is there.
  if (state === 'waiting') throw code.settled
  if (isHydrating) throw new IslandGivenUp()
  if (state !== 'failed') return <p className="text-sm text-muted">Loading…</p>
  const retry = () => {
    code.become('slow')
    code.ask().catch(() => {})
  }
  return <PartMissing what={what} onRetry={retry} />
}

/** React takes over what was prerendered, or draws the part itself; it draws where taking over throws. Nobody need hear of it. */
export class IslandGivenUp extends Error {
  override readonly name = 'IslandGivenUp'
}
