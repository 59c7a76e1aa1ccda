import type { ButtonHTMLAttributes, MouseEvent } from 'react'

interface MenuButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The id of the Menu that it opens and closes. */
  menu: string
}

/** A button that opens a menu under itself; where `onClick` prevents that, it does not. */
export function MenuButton({ menu, className = '', onClick, ...attributes }: MenuButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    placeUnder(event.currentTarget, document.getElementById(menu))
    onClick?.(event)
  }
  return (
    <button
      type="button"
      className={`${className} needs-scripts no-print max-md:min-h-11`}
      popoverTarget={menu}
      onClick={press}
      {...attributes}
    />
  )
}

/** styles.css keeps the menu within the screen's width; it scrolls with the page. */
function placeUnder(button: HTMLElement, menu: HTMLElement | null): void {
  const { left, bottom } = button.getBoundingClientRect()
  menu?.style.setProperty('--menu-left', `${left + window.scrollX}px`)
  menu?.style.setProperty('--menu-top', `${bottom + window.scrollY + 6}px`)
}
