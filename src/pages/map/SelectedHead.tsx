import { X } from 'lucide'
import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '../../ui/Icon.tsx'

interface SelectedHeadProps {
  sentence: string
  onClose: () => void
  /** Who is selected. */
  children: ReactNode
}

/** The head of the panel. On a phone it lies below the map, so it is scrolled into view. */
export function SelectedHead({ sentence, onClose, children }: SelectedHeadProps) {
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // In braces: browsers begin to return a promise here, which React would take for a cleanup function.
    head.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={head} className="scroll-my-4">
      <div className="flex items-start gap-2">
        <h2 className="min-w-0 font-serif text-xl font-semibold">{children}</h2>
        <button
          type="button"
          className="-mt-1.5 ml-auto grid size-9 flex-none place-items-center text-muted max-md:size-11"
          onClick={onClose}
        >
          <Icon shape={X} size={18} />
          <span className="sr-only">Take the choice back</span>
        </button>
      </div>
      <p role="status" className="mt-1 text-base">
        {sentence}
      </p>
    </div>
  )
}
