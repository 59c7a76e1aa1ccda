import type { ConsoleMessage } from '@playwright/test'

/** Whether a message in the console is one of the page's: journeys that block service workers hear of that, too (playwright.config.ts). */
export function isOfSite(message: ConsoleMessage): boolean {
  return message.text() !== 'Service Worker registration blocked by Playwright'
}
