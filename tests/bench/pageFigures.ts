import type { Figure } from './figure.ts'
import type { LighthouseMeasures } from './measureLighthouse.ts'
import type { PageMeasures } from './measurePage.ts'

const MOST_SCRIPT = 105
const MOST_SHIFT = 0.02
const MOST_BLOCKING = 50
/** How much later than on a page without scripts the text may be there. */
const MOST_LATER = 1.15

const VISITS = ['home', 'article', 'article without scripts', 'filtered link'] as const
export type Visit = (typeof VISITS)[number]

/** The figures of pages on a slowed phone over slow 4G. */
export function pageFigures(visits: Readonly<Record<Visit, PageMeasures>>): Figure[] {
  const article = visits.article
  const bare = visits['article without scripts']
  return [
    ...VISITS.flatMap((name) => visitFigures(name, visits[name])),
    { name: 'article, LCP against no scripts', value: article.largestPaint / bare.largestPaint, unit: 'x', most: MOST_LATER },
    { name: 'article, headline against no scripts', value: article.headline / bare.headline, unit: 'x', most: MOST_LATER },
    { name: 'article, LCP that is no text', value: article.largestIsText ? 0 : 1, unit: '', most: 0 },
  ]
}

function visitFigures(name: Visit, measures: PageMeasures): Figure[] {
  const budgeted = name === 'home' || name === 'article'
  return [
    { name: `${name}, first paint`, value: measures.firstPaint, unit: 'ms' },
    { name: `${name}, LCP`, value: measures.largestPaint, unit: 'ms' },
    { name: `${name}, layout shift`, value: measures.layoutShift, unit: '', most: MOST_SHIFT },
    { name: `${name}, blocking time`, value: measures.blocking, unit: 'ms', ...(name === 'article' && { most: MOST_BLOCKING }) },
    {
      name: `${name}, script`,
      value: measures.scriptBytes / 1000,
      unit: 'KB',
      ...(budgeted && { most: MOST_SCRIPT }),
      note: `of which inline ${(measures.inlineScriptBytes / 1000).toFixed(1)} KB`,
    },
    { name: `${name}, everything`, value: measures.totalBytes / 1000, unit: 'KB' },
  ]
}

/** The figures of an article by Lighthouse's mobile simulation. */
export function lighthouseFigures({ article, bare }: Readonly<Record<'article' | 'bare', LighthouseMeasures>>): Figure[] {
  return [
    { name: 'Lighthouse: article, LCP', value: article.largestPaint, unit: 'ms' },
    { name: 'Lighthouse: without scripts, LCP', value: bare.largestPaint, unit: 'ms' },
    { name: 'Lighthouse: LCP against no scripts', value: article.largestPaint / bare.largestPaint, unit: 'x', most: MOST_LATER },
    { name: 'Lighthouse: article, blocking time', value: article.blocking, unit: 'ms', most: MOST_BLOCKING },
    { name: 'Lighthouse: article, layout shift', value: article.layoutShift, unit: '', most: MOST_SHIFT },
  ]
}
