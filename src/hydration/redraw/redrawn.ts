const NAMED_BY = ['href', 'aria-label', 'name', 'value']

/**
 * Remembers a control by its id, else by what it says and leads to, and its place among those that say the same: what is called
 * later gives the one that stands there by then, also where the whole page has been drawn anew; null where none does.
 */
export function redrawn(control: Element): () => HTMLElement | null {
  const name = nameOf(control)
  const alike = () => [...document.querySelectorAll(control.localName)].filter((one) => nameOf(one) === name)
  const place = alike().indexOf(control)
  return () => {
    const now = alike()[place]
    return now instanceof HTMLElement ? now : null
  }
}

function nameOf(control: Element): string {
  return control.id || [control.textContent, ...NAMED_BY.map((attribute) => control.getAttribute(attribute))].join('\n')
}
