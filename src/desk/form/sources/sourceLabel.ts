import { itemsOf, textOf, valueAt } from '../read/readValue.ts'

/** What a source is called beside its number: its publisher, or else its title or the host of its address. */
export function sourceLabel(source: unknown): string {
  const [publisher, title, url] = ['publisher', 'title', 'url'].map((key) => textOf(valueAt(source, [key])).trim())
  return publisher || title || hostOf(url ?? '') || 'no name yet'
}

/** Those of an article, in their order. */
export function sourceLabels(fields: unknown): string[] {
  return itemsOf(valueAt(fields, ['sources'])).map(sourceLabel)
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^\s/?#]+)/i.exec(url)?.[1] ?? ''
}
