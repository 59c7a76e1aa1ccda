import type { ReactNode } from 'react'

interface CheckFieldProps {
  /** One of several that shut each other out, which share a name; else a box. */
  radio?: string
  checked: boolean
  className: string
  onChange: (checked: boolean) => void
  /** When the reader is about to choose it. */
  onIntent?: () => void
  children: ReactNode
}

/** A check box, or a radio button, with its words, which are pressed too. */
export function CheckField({ radio, checked, className, onChange, onIntent, children }: CheckFieldProps) {
  return (
    <label className={`flex items-center gap-2.5 ${className}`} onPointerEnter={onIntent}>
      <input
        type={radio === undefined ? 'checkbox' : 'radio'}
        name={radio}
        className="size-[1.0625rem] flex-none accent-ink"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        onFocus={onIntent}
      />
      {children}
    </label>
  )
}
