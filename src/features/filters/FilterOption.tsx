import type { ReactNode } from 'react'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { CheckField } from '../../ui/CheckField.tsx'

interface FilterOptionProps {
  /** One of several that shut each other out, which share a name; else a box. */
  radio?: string
  checked: boolean
  /** What it would show, once that is known. */
  count: number | undefined
  onChange: () => void
  onIntent?: () => void
  children: ReactNode
}

/** One choice of a filter, with what it would show. A choice that would show nothing stays in sight, but quiet. */
export function FilterOption({ count, children, ...field }: FilterOptionProps) {
  return (
    <CheckField {...field} className={`min-h-8 text-sm ${count === 0 && !field.checked ? 'text-faint' : ''}`}>
      {children}
      {count !== undefined && <span className="ml-auto text-sm text-faint figures">{formatNumber(count)}</span>}
    </CheckField>
  )
}
