import { Ellipsis, Share2 } from 'lucide'
import { type MouseEvent, useId } from 'react'
import type { Question } from '../../content/query/matches.ts'
import { hasPopovers } from '../../ui/abilities.ts'
import { Icon } from '../../ui/Icon.tsx'
import { cleanAddress } from '../../ui/links/cleanAddress.ts'
import { Menu } from '../../ui/menu/Menu.tsx'
import { MenuButton } from '../../ui/menu/MenuButton.tsx'
import { toggleMenu } from '../../ui/menu/toggleMenu.ts'
import { pageTitle } from './pageTitle.ts'
import { ShareMenu } from './ShareMenu.tsx'

interface ShareActionsProps {
  /** The look of its buttons; a `button` shows its icon alone on a phone. */
  look: 'button' | 'chip'
  /** What the list on the page answers, so that it can be embedded; `null` where the page is no list. */
  question: Question | null
  /** The list's name; `null` for everything. */
  name: string | null
}

/**
 * Passing a page on: the system's own sheet where there is one, with a second button for the menu; else the menu. Which
 * of the two it is, hydration.css knows from the inline script of every page, so that nothing moves.
 */
export function ShareActions({ look, question, name }: ShareActionsProps) {
  const id = useId()
  const isButton = look === 'button'
  const className = isButton ? 'button max-md:w-11 max-md:px-0' : 'chip'
  const share = (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget
    if (typeof navigator.share !== 'function') return
    event.preventDefault()
    navigator.share({ title: pageTitle(), url: cleanAddress() }).catch((error: unknown) => {
      // A reader who closes the sheet has shared nothing, and that is no failure.
      const menu = document.getElementById(id)
      if (!menu || (error instanceof DOMException && error.name === 'AbortError')) return
      if (hasPopovers()) menu.showPopover()
      else toggleMenu(button, menu)
    })
  }
  return (
    <>
      <MenuButton menu={id} className={className} onClick={share}>
        <Icon shape={Share2} size={15} />
        <span className={isButton ? 'max-md:sr-only' : ''}>Share</span>
      </MenuButton>
      <MenuButton menu={id} className={`${className} needs-sheet`}>
        <Icon shape={Ellipsis} size={15} />
        <span className="sr-only in-[.view-menu:popover-open]:not-sr-only">More ways to pass this on</span>
      </MenuButton>
      <Menu id={id} label="Pass this on" className={question ? 'menu-wide' : ''}>
        <ShareMenu question={question} name={name} />
      </Menu>
    </>
  )
}
