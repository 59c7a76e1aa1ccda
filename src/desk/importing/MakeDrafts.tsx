import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { articleRoute } from '../deskRoute.ts'
import { useDesk } from '../deskSession.ts'
import { wordsOf } from '../request/deskClient.ts'

/** Makes drafts of all stories that are chosen, one after the other, and leads to the first of them. */
export function MakeDrafts() {
  const { imports } = useDesk()
  const { proposals, chosen, made } = useSyncExternalStore(imports.state.subscribe, imports.state.get)
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  /** The first one that was made at the last press. */
  const [first, setFirst] = useState<number | null>(null)
  const isStopped = useRef(false)
  const box = useKeptFocus(progress !== null)
  const waiting = [...chosen].filter((at) => !made.has(at)).toSorted((a, b) => a - b)
  const make = async () => {
    if (waiting.length === 0) return
    isStopped.current = false
    setFailure(null)
    setFirst(waiting[0] ?? null)
    try {
      for (const [done, at] of waiting.entries()) {
        if (isStopped.current) break
        setProgress({ done, of: waiting.length })
        await imports.make(at)
      }
    } catch (error) {
      setFailure(wordsOf(error))
    }
    setProgress(null)
  }
  const stop = () => {
    isStopped.current = true
  }
  const set = (all: Iterable<number>) => imports.decide({ chosen: new Set(all) })
  const place = first !== null && made.has(first) ? first : Math.min(...made.keys())
  const slug = made.get(place)
  return (
    <div ref={box}>
      <div className="desk-bar mt-3">
        {progress ? (
          <>
            <progress value={progress.done} max={progress.of} aria-label="Drafts made" />
            <span className="text-sm">
              {formatNumber(progress.done)} of {formatNumber(progress.of)}
            </span>
            {/* Else React makes "Choose none" of it, with the focus, and a second press does that. */}
            <button key="stop" type="button" className="button" onClick={stop}>
              Stop
            </button>
          </>
        ) : (
          <>
            <button type="button" className="button button-strong" aria-disabled={waiting.length === 0} onClick={() => void make()}>
              {makeWords(waiting.length)}
            </button>
            <button type="button" className="button" onClick={() => set(proposals.keys())}>
              Choose all
            </button>
            <button type="button" className="button" onClick={() => set([])}>
              Choose none
            </button>
          </>
        )}
      </div>
      <p role="status" className="mt-2 text-sm">
        {failure && `${failure} `}
        {slug !== undefined && !progress && (
          <>
            {`${formatNumber(made.size)} ${made.size === 1 ? 'draft was' : 'drafts were'} made. `}
            <a className="link" href={articleRoute(slug)}>
              Open {made.size === 1 ? 'it' : 'the first'}
              <span className="sr-only">, {proposals[place]?.title || slug}</span>
            </a>
          </>
        )}
      </p>
    </div>
  )
}

function makeWords(count: number): string {
  if (count === 0) return 'Make drafts'
  return count === 1 ? 'Make 1 draft' : `Make ${formatNumber(count)} drafts`
}

/**
 * The button that was pressed gives way to Stop, and that to what was made: the focus goes to it, and where nothing was made to the
 * button. Whoever has gone elsewhere meanwhile stays there.
 */
function useKeptFocus(isMaking: boolean) {
  const box = useRef<HTMLDivElement>(null)
  const wasMaking = useRef(isMaking)
  useEffect(() => {
    if (wasMaking.current === isMaking) return
    wasMaking.current = isMaking
    if (document.activeElement !== document.body) return
    const target = (isMaking ? null : box.current?.querySelector('a')) ?? box.current?.querySelector('button')
    target?.focus()
  }, [isMaking])
  return box
}
