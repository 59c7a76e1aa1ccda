import { expect, test } from 'vitest'
import { type Figure, holds } from './figure.ts'
import type { LighthouseMeasures } from './measureLighthouse.ts'
import type { PageMeasures } from './measurePage.ts'
import { lighthouseFigures, pageFigures } from './pageFigures.ts'
import { readingFigures } from './readingFigures.ts'

function visit(parts: Partial<PageMeasures> = {}): PageMeasures {
  const times = { firstPaint: 400, largestPaint: 400, headline: 400, layoutShift: 0, blocking: 0 }
  return { ...times, largestIsText: true, scriptBytes: 0, inlineScriptBytes: 0, totalBytes: 2_000, ...parts }
}

function judged(parts: Partial<LighthouseMeasures> = {}): LighthouseMeasures {
  const scores = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 }
  return { scores, largestPaint: 600, blocking: 0, layoutShift: 0, ...parts }
}

const find = (figures: readonly Figure[], name: string) => {
  const figure = figures.find((candidate) => candidate.name === name)
  if (!figure) throw new Error(`no figure is called ${name}`)
  return figure
}

test('an article is judged by the same text as plain HTML', () => {
  const figures = pageFigures({
    home: visit(),
    article: visit({ headline: 440, largestPaint: 480 }),
    'plain article': visit(),
    'filtered link': visit(),
  })
  expect(find(figures, 'article, headline against plain HTML')).toMatchObject({ value: 1.1, most: 1.1 })
  expect(find(figures, 'article, LCP against plain HTML').value).toBe(1.2)
  expect(holds(find(figures, 'article, LCP against plain HTML'))).toBe(false)
})

test('Lighthouse has to give every category its hundred, and no script may block an article', () => {
  const home = judged({ scores: { ...judged().scores, seo: 99 } })
  const figures = lighthouseFigures({ home, article: judged({ blocking: 1 }), plain: judged() })
  expect(figures.filter((figure) => holds(figure) === false).map(({ name }) => name)).toEqual([
    'Lighthouse: home, seo',
    'Lighthouse: article, blocking time',
  ])
  expect(find(figures, 'Lighthouse: LCP against plain HTML').value).toBe(1)
})

test('who only reads fetches no script', () => {
  const reading = { html: 8 * 1024, visit: 45 * 1024, requests: 3, script: 0, scriptAfterIntent: 100 * 1024 }
  expect(readingFigures(reading).map(holds)).toEqual([true, true, true, true])
  const fetched = readingFigures({ ...reading, script: 1, scriptAfterIntent: 100 * 1024 + 1 })
  expect(fetched.map(holds)).toEqual([true, true, false, false])
})
