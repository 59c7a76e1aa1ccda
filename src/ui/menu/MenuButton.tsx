import type { ButtonHTMLAttributes, MouseEvent } from 'react'
import { hasPopovers } from '../abilities.ts'
import { toggleMenu } from './toggleMenu.ts'

interface MenuButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The id of the menu that it opens and closes. */
  menu: string
}

/** A button that opens a menu under itself; where `onClick` prevents that, it does not. */
export function MenuButton({ menu, className = '', onClick, ...attributes }: MenuButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    const opened = document.getElementById(menu)
    if (opened) placeUnder(event.currentTarget, opened)
    onClick?.(event)
    if (!opened || event.defaultPrevented) return
    if (hasPopovers()) takeFocusBack(event.currentTarget, opened)
    else toggleMenu(event.currentTarget, opened)
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

/** menu.css keeps the menu within the screen's width; it scrolls with the page. */
function placeUnder(button: HTMLElement, menu: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect()
  menu.style.setProperty('--menu-left', `${left + window.scrollX}px`)
  menu.style.setProperty('--menu-top', `${bottom + window.scrollY + 6}px`)
}

/** The platform gives the focus back from a menu, but not from one that was opened in another. */
function takeFocusBack(button: HTMLElement, menu: HTMLElement): void {
  const onToggle = ({ newState }: ToggleEvent) => {
    if (newState !== 'closed') return
    menu.removeEventListener('beforetoggle', onToggle)
    if (menu.contains(document.activeElement)) button.focus({ preventScroll: true })
  }
  menu.addEventListener('beforetoggle', onToggle)
}
