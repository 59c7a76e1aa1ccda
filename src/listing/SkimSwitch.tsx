import type { RefObject } from 'react'
import { holdAt, topEntry } from './holdPlace.ts'
import { chooseSkim, useSkim } from './skim.ts'

/** Headlines and why-lines alone, or whole entries. The entry at the top of the screen stays there. */
export function SkimSwitch({ list }: { list: RefObject<HTMLElement | null> }) {
  const skim = useSkim()
  return (
    <button
      type="button"
      className={`chip needs-scripts max-md:min-h-11 ${skim ? 'chip-chosen' : ''}`}
      aria-pressed={skim}
      onClick={() => {
        const top = list.current && topEntry(list.current)
        chooseSkim(!skim)
        if (top && top.offset < 0) holdAt(top.entry, 0)
      }}
    >
      Skim
    </button>
  )
}
