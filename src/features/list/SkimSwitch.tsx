import { Square, SquareCheck } from 'lucide'
import type { RefObject } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { pinScroll, topEntry } from '../view/pinScroll.ts'
import { chooseSkim, useSkim } from './skim.ts'

interface SkimSwitchProps {
  list: RefObject<HTMLElement | null>
  /** Whether it is a line of a menu, which has room to say what it does. */
  isLine?: boolean
}

/** Headlines and why-lines alone, or whole entries. The entry at the top of the screen stays there. */
export function SkimSwitch({ list, isLine = false }: SkimSwitchProps) {
  const skim = useSkim()
  return (
    <button
      type="button"
      className={`chip needs-scripts ${isLine ? 'md:hidden' : 'max-md:hidden'} ${skim ? 'chip-chosen' : ''}`}
      aria-pressed={skim}
      onClick={() => {
        const top = list.current && topEntry(list.current)
        chooseSkim(!skim)
        if (top && top.offset < 0) pinScroll(top.entry, 0)
      }}
    >
      {isLine && <Icon shape={skim ? SquareCheck : Square} size={15} />}
      Skim
      {isLine && <span className="text-sm text-muted">headlines and reasons</span>}
    </button>
  )
}
