import type { IconNode } from 'lucide'
import { type KeyboardEvent, useState } from 'react'
import { Icon } from '../../../ui/Icon.tsx'

export interface Tool {
  name: string
  /** Without one its name stands there. */
  icon?: IconNode
  /** What stands there, where that is less than the name. */
  words?: string
  act: () => void
}

/** Buttons that are one stop for the Tab key; arrows, Home and End walk along them (WAI-ARIA toolbar). */
export function Toolbar({ label, tools }: { label: string; tools: readonly Tool[] }) {
  const [hand, setHand] = useState(0)
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const last = tools.length - 1
    const next = { ArrowRight: hand === last ? 0 : hand + 1, ArrowLeft: hand === 0 ? last : hand - 1, Home: 0, End: last }[event.key]
    if (next === undefined) return
    event.preventDefault()
    setHand(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div role="toolbar" aria-label={label} className="tools" onKeyDown={onKeyDown}>
      {tools.map(({ name, icon, words, act }, place) => (
        <button
          key={name}
          type="button"
          className="tool"
          tabIndex={place === Math.min(hand, tools.length - 1) ? 0 : -1}
          aria-label={icon || words ? name : undefined}
          title={icon || words ? name : undefined}
          onFocus={() => setHand(place)}
          onClick={act}
        >
          {icon ? <Icon shape={icon} size={15} /> : (words ?? name)}
        </button>
      ))}
    </div>
  )
}
