import { expect, type Page } from '@playwright/test'

/** A page is never blank: there is a heading to be seen, and words under it or a way on. */
export async function expectSomethingStands(page: Page, message: string, timeout = 12_000): Promise<void> {
  const stands = () =>
    page.evaluate(() => {
      const isSeen = (part: Element) => part.checkVisibility({ visibilityProperty: true })
      const main = document.querySelector<HTMLElement>('main')
      const heading = [...document.querySelectorAll('main :is(h1, h2)')].some((part) => isSeen(part) && part.textContent?.trim())
      const text = main ? main.innerText.replace(/\s+/g, ' ').length > 100 : false
      const way = [...document.querySelectorAll('main :is(a, button), .boot-note button')].some(isSeen)
      return heading && (text || way)
    })
  // A document that is on its way answers nothing yet.
  await expect.poll(() => stands().catch(() => false), { message, timeout }).toBe(true)
}
