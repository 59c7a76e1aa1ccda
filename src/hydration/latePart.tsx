import { type ComponentType, createElement, type ReactNode, Suspense, useEffect, useState } from 'react'
import { retryable } from '../data/retryable.ts'
import { forgetMissingPart, reportMissingPart } from './missingParts.ts'

/** Parts that nobody has asked for are asked for again after this long, in milliseconds, and so many times. */
const QUIET_PAUSE_MS = 10_000
const QUIET_TRIES = 6

interface LatePartOptions<P> {
  /** Stands there meanwhile. */
  fallback?: ReactNode
  /** Calls back when the part is wanted, if not as soon as it is rendered; returns what ends the waiting. */
  until?: (isWanted: () => void, props: P) => () => void
  /** For what nobody has asked for: it is asked for again by itself, and nobody hears that it is missing. */
  quiet?: boolean
}

/**
 * A part that no page is prerendered with, whose code comes when it is first wanted. Code that can't be had is no error of
 * the page: the fallback stays, the reader hears of it with a way to ask again (app/failures/PartNotice.tsx), and whoever
 * renders the part anew asks again too. So what opens one renders it at every press: a state that is `true` and becomes `true`
 * renders nothing, and the part would never come, however often it is reached for.
 */
export function latePart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { fallback, until, quiet = false }: LatePartOptions<P> = {},
): ComponentType<P> {
  const code = retryable(load)
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
  function Late(props: P) {
    const Part = code.peek()
    if (Part) return createElement(Part, props)
    if (!quiet) ask().catch(() => reportMissingPart(ask))
    else if (tries === 0) askQuietly()
    // Not `use`, which has to be called again when the code is there.
    throw arrival
  }
  return function LatePart(props: P) {
    const [isWanted, setIsWanted] = useState(until === undefined)
    // biome-ignore lint/correctness/useExhaustiveDependencies: it is waited for once, and what of the props it needs stays
    useEffect(() => until?.(() => setIsWanted(true), props), [])
    return <Suspense fallback={fallback}>{isWanted && <Late {...props} />}</Suspense>
  }
}
