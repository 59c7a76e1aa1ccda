import type { Figure } from './figure.ts'
import { CATEGORIES, type LighthouseMeasures } from './measureLighthouse.ts'
import type { PageMeasures } from './measurePage.ts'

const MOST_SCRIPT = 105
const MOST_SHIFT = 0.02
const MOST_BLOCKING = 50
/** How much later than on a plain page of the same text the largest paint may come, and the headline. */
const MOST_LATER = 1.15
const HEADLINE_LATER = 1.1

const VISITS = ['home', 'article', 'plain article', 'filtered link'] as const
export type Visit = (typeof VISITS)[number]

/** The figures of pages on a slowed phone over slow 4G. */
export function pageFigures(visits: Readonly<Record<Visit, PageMeasures>>): Figure[] {
  const article = visits.article
  const plain = visits['plain article']
  return [
    ...VISITS.flatMap((name) => visitFigures(name, visits[name])),
    { name: 'article, LCP against plain HTML', value: article.largestPaint / plain.largestPaint, unit: 'x', most: MOST_LATER },
    {
      name: 'article, headline against plain HTML',
      value: article.headline / plain.headline,
      unit: 'x',
      most: HEADLINE_LATER,
      note: `${article.headline.toFixed(0)} and ${plain.headline.toFixed(0)} ms`,
    },
    { name: 'article, LCP that is no text', value: article.largestIsText ? 0 : 1, unit: '', most: 0 },
  ]
}

function visitFigures(name: Visit, measures: PageMeasures): Figure[] {
  return [
    { name: `${name}, first paint`, value: measures.firstPaint, unit: 'ms' },
    { name: `${name}, LCP`, value: measures.largestPaint, unit: 'ms' },
    { name: `${name}, layout shift`, value: measures.layoutShift, unit: '', most: MOST_SHIFT },
    { name: `${name}, blocking time`, value: measures.blocking, unit: 'ms', ...(name === 'article' && { most: MOST_BLOCKING }) },
    {
      name: `${name}, script`,
      value: measures.scriptBytes / 1000,
      unit: 'KB',
      ...((name === 'home' || name === 'article') && { most: MOST_SCRIPT }),
      note: `of which inline ${(measures.inlineScriptBytes / 1000).toFixed(1)} KB`,
    },
    { name: `${name}, everything`, value: measures.totalBytes / 1000, unit: 'KB' },
  ]
}

/** The figures of pages by Lighthouse's mobile simulation. */
export function lighthouseFigures(pages: Readonly<Record<'home' | 'article' | 'plain', LighthouseMeasures>>): Figure[] {
  const { article, plain } = pages
  const scores = (['home', 'article'] as const).flatMap((name) =>
    CATEGORIES.map(
      (category): Figure => ({ name: `Lighthouse: ${name}, ${category}`, value: pages[name].scores[category], unit: '', least: 100 }),
    ),
  )
  return [
    ...scores,
    { name: 'Lighthouse: article, LCP', value: article.largestPaint, unit: 'ms' },
    { name: 'Lighthouse: plain article, LCP', value: plain.largestPaint, unit: 'ms' },
    { name: 'Lighthouse: LCP against plain HTML', value: article.largestPaint / plain.largestPaint, unit: 'x', most: MOST_LATER },
    { name: 'Lighthouse: article, blocking time', value: article.blocking, unit: 'ms', most: 0 },
    { name: 'Lighthouse: article, layout shift', value: article.layoutShift, unit: '', most: MOST_SHIFT },
  ]
}
