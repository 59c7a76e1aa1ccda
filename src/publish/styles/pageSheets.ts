import { filterSheet } from './filterSheet.ts'
import type { PageWords } from './pageWords.ts'

/** For each route the rules of the whole style sheet that its page can show before the app is there. */
export function pageSheets(css: string, words: PageWords): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([route, own]) => [route, filterSheet(css, (name) => own.has(name))]))
}
