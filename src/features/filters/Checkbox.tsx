import type { ReactNode } from 'react'
import { formatNumber } from '../../content/text/formatNumber.ts'

interface CheckboxProps {
  checked: boolean
  count: number
  onChange: () => void
  onIntent?: () => void
  children: ReactNode
}

/** One choice of a filter, with what it would show. A choice that would show nothing stays in sight, but quiet. */
export function Checkbox({ checked, count, onChange, onIntent, children }: CheckboxProps) {
  return (
    <label
      className={`flex min-h-8 items-center gap-2.5 text-[0.9rem] ${count === 0 && !checked ? 'text-faint' : ''}`}
      onPointerEnter={onIntent}
    >
      <input type="checkbox" className="size-[1.0625rem] flex-none accent-ink" checked={checked} onChange={onChange} onFocus={onIntent} />
      {children}
      <span className="ml-auto text-[0.8125rem] text-faint figures">{formatNumber(count)}</span>
    </label>
  )
}
