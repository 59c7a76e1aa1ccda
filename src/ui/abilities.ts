/*
 * What only newer browsers than the oldest that read this site can do, and what stands in for it; decision 0015 has the
 * whole list. Asked where it is used, and never while a page is prerendered.
 */

/** Without popovers a menu opens in the page itself (ui/menu/toggleMenu.ts), and passages have no link. */
export function hasPopovers(): boolean {
  return 'showPopover' in HTMLElement.prototype
}

/** Without it passages have no link. */
export function hasWordSegments(): boolean {
  return 'Segmenter' in Intl
}
