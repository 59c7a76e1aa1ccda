import { closeBeside } from '../menu/closeBeside.ts'

const KEYS = /Mac|iP/.test(navigator.platform) ? '⌘C' : 'Ctrl+C'

/**
 * Shows text in a dialog, selected, for a reader whose browser does not let the page copy it. Made by hand, since any code
 * of the site may need it, whether or not it draws anything. It stands within the menu that is open, so that the menu
 * stays and gets the focus back.
 */
export function offerText(text: string): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'm-auto w-full max-w-md rounded-2xl border border-rule bg-paper p-4 text-ink'
  dialog.setAttribute('closedby', 'any')
  dialog.setAttribute('aria-labelledby', 'offered-title')
  const title = document.createElement('p')
  title.id = 'offered-title'
  title.textContent = `This browser does not let the page copy. Press ${KEYS}, or copy it from here:`
  const field = document.createElement('textarea')
  field.className = 'field mt-3'
  field.readOnly = true
  field.rows = Math.min(12, Math.max(3, text.split('\n').length))
  field.value = text
  field.setAttribute('aria-labelledby', 'offered-title')
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'button mt-3 min-h-11'
  close.textContent = 'Close'
  close.onclick = () => dialog.close()
  dialog.onclose = () => dialog.remove()
  dialog.append(title, field, close)
  const menu = document.activeElement?.closest('[popover]') ?? document.body
  menu.append(dialog)
  dialog.showModal()
  closeBeside(dialog)
  field.select()
}
