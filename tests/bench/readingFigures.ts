import type { Figure } from './figure.ts'
import type { ReadingMeasures } from './measureReading.ts'

/** What somebody who only reads an article has to fetch. */
export function readingFigures({ html, visit, requests, script, scriptAfterIntent }: ReadingMeasures): Figure[] {
  return [
    { name: 'article, HTML', value: html / 1024, unit: 'KiB', most: 8, note: 'brotli, quality 5' },
    {
      name: 'article, first visit',
      value: visit / 1024,
      unit: 'KiB',
      most: 45,
      note: `${requests} requests, ten idle seconds, font and icon included, without headers`,
    },
    {
      name: 'article, script fetched to read it',
      value: script / 1024,
      unit: 'KiB',
      most: 0,
      note: 'ten idle seconds, inline script apart',
    },
    {
      name: 'article, script fetched after intent',
      value: scriptAfterIntent / 1024,
      unit: 'KiB',
      most: 100,
      note: 'pointer over a control',
    },
  ]
}
