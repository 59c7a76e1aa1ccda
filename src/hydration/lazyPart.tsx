import { type ComponentType, createElement } from 'react'
import { retryable } from '../data/retryable.ts'
import { forgetMissingPart, reportMissingPart } from './missingParts.ts'

/** Parts that nobody has asked for are asked for again after this long, in milliseconds, and so many times. */
const QUIET_PAUSE_MS = 10_000
const QUIET_TRIES = 6

/**
 * A component whose code comes when it is first rendered, under a Suspense boundary. Code that can't be had is no error of
 * the page: the boundary keeps its fallback, the reader hears of it with a way to ask again (app/failures/PartNotice.tsx), and
 * whoever renders the part anew asks again too. `quiet`: for what nobody has asked for;
 * it is asked for again by itself, and nobody hears that it is missing.
 */
export function lazyPart<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  { quiet = false }: { quiet?: boolean } = {},
): ComponentType<P> {
  const code = retryable(fetchPart)
  let arrive: () => void = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const ask = async () => {
    await code.load()
    forgetMissingPart(ask)
    arrive()
  }
  let tries = 0
  const askQuietly = () => {
    ask().catch(() => {
      if (++tries < QUIET_TRIES) setTimeout(askQuietly, QUIET_PAUSE_MS)
    })
  }
  return function LazyPart(props: P) {
    const Part = code.peek()
    if (Part) return createElement(Part, props)
    if (!quiet) ask().catch(() => reportMissingPart(ask))
    else if (tries === 0) askQuietly()
    // Not `use`, which has to be called again when the code is there.
    throw arrival
  }
}
