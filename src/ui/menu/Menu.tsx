import { type ReactNode, useState } from 'react'

interface MenuProps {
  id: string
  /** What the menu is for, to screen readers. */
  label: string
  className?: string
  children: ReactNode
}

/**
 * What a MenuButton opens. The platform opens and closes it, keeps it in the order of Tab behind its button and gives the
 * focus back. What stands in it is drawn when it is first opened, so that no page carries it.
 */
export function Menu({ id, label, className = '', children }: MenuProps) {
  const [wanted, setWanted] = useState(false)
  return (
    <section id={id} popover="auto" aria-label={label} className={`menu ${className}`} onBeforeToggle={() => setWanted(true)}>
      {wanted && children}
    </section>
  )
}
