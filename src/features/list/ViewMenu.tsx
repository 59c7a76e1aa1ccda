import type { ReactNode } from 'react'
import { requestHydration } from '../../hydration/islands.ts'

interface ViewMenuProps {
  id: string
  children: ReactNode
}

/**
 * What can be done with a list as a whole: on a phone a menu, which a MenuButton opens; where there is room, the same
 * controls stand in their row (list.css). Their code comes when the menu is opened, ahead of what is pressed in it.
 */
export function ViewMenu({ id, children }: ViewMenuProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a row of its parent, and nothing in here is filled in
    <div id={id} popover="auto" role="group" aria-label="This view" className="menu view-menu" onBeforeToggle={requestHydration}>
      {children}
    </div>
  )
}
