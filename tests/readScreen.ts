import type { Page } from '@playwright/test'

/** What a person reads off a page. Only what is to be seen counts, and only the words of it. */
export interface Screen {
  /** Of the document, as the tab shows it. */
  title: string
  heading: string
  sections: string[]
  /** Entries of a list, amounts, steps of a story, companies, discs of the map: whatever the page is a list of. */
  rows: string[]
  /** How much that is, and what else the page tells by itself. */
  status: string[]
  /** What is chosen, where the page names it above its list. */
  chips: string[]
  /** The choices beside the list, each with its count and whether it is chosen. */
  panel: string[]
}

const ROWS = '[data-entry], .story-step, [data-disc], section[aria-label] > ul > li, section[aria-label] > ol > li'

/** Reads a page as it stands, in one go, so that no part is older than another. */
export async function readScreen(page: Page): Promise<Screen> {
  return page.evaluate((rows) => {
    const words = (part: Element) => (part.getAttribute('aria-label') ?? part.textContent ?? '').replace(/\s+/g, ' ').trim()
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility({ visibilityProperty: true }))
    const read = (selector: string) => seen(selector).map(words).filter(Boolean)
    return {
      title: document.title,
      heading: read('h1').join(' / '),
      sections: read('main h2'),
      rows: read(rows.replaceAll(/(^|, )/g, '$1main ')),
      status: read('main [role=status]'),
      chips: read('main [aria-label="Chosen filters"] button'),
      panel: seen('main aside label:has(:checked, [type=checkbox], [type=radio])').map(
        (label) => `${label.querySelector(':checked') ? '[x] ' : ''}${words(label)}`,
      ),
    }
  }, ROWS)
}
