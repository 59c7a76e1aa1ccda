/** The first control of a page's filters, or the button that opens them on a phone; `null` where there are none. */
export function firstFilter(): HTMLElement | null {
  const controls = document.querySelectorAll<HTMLElement>('[data-filters] :is(button, input)')
  return [...controls].find((control) => control.getClientRects().length > 0) ?? null
}
