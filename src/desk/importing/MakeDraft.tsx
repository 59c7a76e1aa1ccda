import { useState, useSyncExternalStore } from 'react'
import { articleRoute, goTo } from '../deskRoute.ts'
import { useDesk } from '../deskSession.ts'
import { wordsOf } from '../request/deskClient.ts'

/** What comes next, below what was found for one story, and never over it. `at`: its place among all. */
export function MakeDraft({ at }: { at: number }) {
  const { imports } = useDesk()
  const { made, proposals } = useSyncExternalStore(imports.state.subscribe, imports.state.get)
  const isThere = made.has(at) || typeof proposals[at]?.importedAs === 'string'
  const [isMaking, setMaking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const make = async () => {
    if (isMaking) return
    setMaking(true)
    setFailure(null)
    try {
      goTo(articleRoute(await imports.make(at)))
    } catch (error) {
      setFailure(wordsOf(error))
    } finally {
      setMaking(false)
    }
  }
  return (
    <div className="desk-next">
      <p role="alert" className="text-sm text-accent not-empty:mb-2">
        {failure}
      </p>
      <button type="button" className="button button-strong" aria-disabled={isMaking} onClick={() => void make()}>
        {isMaking ? 'Making the draft…' : isThere ? 'Make another draft' : 'Make a draft'}
      </button>
    </div>
  )
}
