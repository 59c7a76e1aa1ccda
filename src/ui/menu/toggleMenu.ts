/**
 * Opens or closes a menu where the browser has no popovers: it stands in the page, under its button, until Escape, a press
 * elsewhere, the button or a choice that hides it closes it. menu.css hides it without `data-open`.
 */
export function toggleMenu(button: HTMLElement, menu: HTMLElement): void {
  if ('open' in menu.dataset) {
    close(menu)
    return
  }
  // What stands in the menu is drawn when this comes (ui/menu/Menu.tsx).
  menu.dispatchEvent(new Event('beforetoggle'))
  menu.dataset['open'] = ''
  button.setAttribute('aria-expanded', 'true')
  placeWithin(menu.offsetParent, button, menu)
  const closed = new AbortController()
  const { signal } = closed
  const end = () => {
    closed.abort()
    button.setAttribute('aria-expanded', 'false')
  }
  menu.addEventListener('menuclose', end, { signal })
  const press = ({ target }: Event) => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) close(menu)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || menu.querySelector('dialog[open]')) return
    // It leaves nothing else.
    event.preventDefault()
    close(menu)
    button.focus()
  }
  const choose = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('[popovertargetaction="hide"]')) return
    close(menu)
    button.focus()
  }
  menu.addEventListener('click', choose, { signal })
  document.addEventListener('pointerdown', press, { signal })
  document.addEventListener('keydown', leave, { signal })
}

function close(menu: HTMLElement): void {
  delete menu.dataset['open']
  menu.dispatchEvent(new Event('menuclose'))
}

/** In the page it is placed from what it is positioned in, not from the page's corner. */
function placeWithin(parent: Element | null, button: HTMLElement, menu: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect()
  const from = parent && parent !== document.body ? parent.getBoundingClientRect() : new DOMRect(-window.scrollX, -window.scrollY)
  menu.style.setProperty('--menu-left', `${left - from.left}px`)
  menu.style.setProperty('--menu-top', `${bottom - from.top + 6}px`)
}
