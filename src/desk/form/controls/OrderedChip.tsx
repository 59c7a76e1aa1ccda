import { ArrowLeft, X } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '../../../ui/Icon.tsx'

interface OrderedChipProps {
  /** To screen readers. */
  name: string
  field: string
  children: ReactNode
  /** Without it, it is the first. */
  onMoveEarlier?: (() => void) | undefined
  onRemove: () => void
}

/** One of several things that were chosen, in their order. */
export function OrderedChip({ name, field, children, onMoveEarlier, onRemove }: OrderedChipProps) {
  return (
    <li className="party" data-field={field}>
      {onMoveEarlier && (
        <button
          type="button"
          className="chip-button"
          data-act="earlier"
          aria-label={`Move ${name} earlier`}
          title="Move earlier"
          onClick={onMoveEarlier}
        >
          <Icon shape={ArrowLeft} size={14} />
        </button>
      )}
      <span className="party-name" dir="auto">
        {children}
      </span>
      <button type="button" className="chip-button" data-act="remove" aria-label={`Remove ${name}`} title="Remove" onClick={onRemove}>
        <Icon shape={X} size={14} />
      </button>
    </li>
  )
}
