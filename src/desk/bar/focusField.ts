/**
 * Takes the focus to a field of the form: a control, or a group of them, has `data-field="sources[1].url"`; where none has just
 * that, the nearest one above it is meant. Whether there was one.
 */
export function focusField(field: string): boolean {
  for (let name = field; name !== ''; name = parentOf(name)) {
    for (const found of document.querySelectorAll<HTMLElement>('[data-field]')) {
      const control = found.dataset['field'] === name ? findControl(found) : null
      if (!control) continue
      for (let around = control.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true
      control.focus()
      control.scrollIntoView?.({ block: 'center' })
      return true
    }
  }
  return false
}

const CONTROLS = 'input, textarea, select, button, [contenteditable], [tabindex="0"]'

function findControl(found: HTMLElement): HTMLElement | null {
  return found.matches(CONTROLS) ? found : found.querySelector<HTMLElement>(CONTROLS)
}

/** `sources[1].url` lies in `sources[1]`, that in `sources`. */
function parentOf(field: string): string {
  return field.replace(/(?:\.?[^.[\]]+|\[\d+\])$/, '')
}
