import type { Amount, Size } from '../../../content/article/article.ts'
import { baseUnitOf, inBaseUnit } from '../../../content/article/deal/sizeUnits.ts'
import { unitOf } from '../../../content/money/describeQuantity.ts'
import { findWhole } from '../../../content/money/findWhole.ts'
import { boundOf } from '../../../content/money/sums.ts'
import { type Countable, traceMoney } from '../../../content/money/traceMoney.ts'
import { groupBy } from '../../../content/text/groupBy.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { EntryFault, ReadEntry } from './readEntry.ts'

/** A sum or a size as totals see it, with its place. */
interface Stated extends Countable<string> {
  entry: ReadEntry
  field: 'amounts' | 'sizes'
  place: number
  /** At most, where it is a range. */
  most: number
  isAtLeast: boolean
}

/** Sums and sizes that are parts of what another article does not state, and those that are parts of themselves by way of others. */
export function checkParts(entries: readonly ReadEntry[]): EntryFault[] {
  return (['amounts', 'sizes'] as const).flatMap((field) => {
    const stated = entries.flatMap((entry) => entry[field].map((one, place) => statedBy(entry, field, one, place)))
    const circles = findCircles(stated)
    return [...checkWholes(entries, stated, new Set(circles.flat())), ...circles.flatMap(circleFault)]
  })
}

function statedBy(entry: ReadEntry, field: Stated['field'], one: Amount | Size, place: number): Stated {
  const inUnit = (value: number) => ('unit' in one ? inBaseUnit(value, one.unit).value : value)
  const { sameAs, partOf, from, to, value, most, qualifier, status } = one
  return {
    entry,
    field,
    place,
    article: entry.card.slug,
    sameAs,
    partOf,
    from,
    to,
    value: inUnit(value),
    most: inUnit(most ?? value),
    unit: baseUnitOf(unitOf(one)),
    period: 'period' in one ? one.period : null,
    status: status ?? entry.card.status,
    isAtLeast: boundOf(qualifier) === 'atLeast',
  }
}

/** Of the same article that is judged where the article is (publish/check/article/checkQuantities.ts), as is what it only repeats. */
function checkWholes(entries: readonly ReadEntry[], stated: readonly Stated[], inCircles: ReadonlySet<Stated>): EntryFault[] {
  const known = new Set(entries.map(({ card }) => card.slug))
  const byArticle = groupBy(stated, ({ article }) => article)
  return stated.flatMap((part) => {
    const { article, partOf, sameAs, unit, period, most } = part
    if (partOf === null || partOf === article || partOf === sameAs || !known.has(partOf)) return []
    if (inCircles.has(part)) return []
    const whole = findWhole(part, partOf, byArticle.get(partOf) ?? [])
    // How much of it a stretch of time holds, nobody says.
    if (whole && (period !== null || whole.isAtLeast || whole.most >= most)) return []
    const says = whole ? `at most ${whole.most.toLocaleString('en')} ${unit}` : `nothing in ${unit} for the whole of its deal`
    const wanted = `the slug of an article that states a larger one in ${unit}; of what is no part, leave it out`
    return [{ ...faultAt(part), about: partOf, found: `${quoteValue(partOf)}, which states ${says}`, wanted }]
  })
}

function findCircles(stated: readonly Stated[]): Stated[][] {
  const { wholeOf } = traceMoney<string, Stated>(stated)
  const found = new Set<Stated>()
  return stated.flatMap((start) => {
    const circle = found.has(start) ? [] : circleFrom(start, wholeOf)
    for (const part of circle) found.add(part)
    return circle.length === 0 ? [] : [circle]
  })
}

function circleFault(circle: readonly Stated[]): EntryFault[] {
  const naming = circle.filter(({ partOf }) => partOf !== null)
  const part = naming.find(({ entry }) => entry.isLoose) ?? naming[0]
  if (!part) return []
  const place = circle.indexOf(part)
  const slugs = [...circle.slice(place), ...circle.slice(0, place), part].map(({ article }) => article)
  const wanted = 'parts that lead to a whole, which is a part of none of them'
  return [{ ...faultAt(part), found: `a circle: ${slugs.join(' is a part of ')}`, wanted }]
}

/** What leads from one back to it, itself first; empty where nothing does. */
function circleFrom(start: Stated, wholeOf: (part: Stated) => Stated | null): Stated[] {
  const path = [start]
  for (let next = wholeOf(start); next !== null; next = wholeOf(next)) {
    if (next === start) return path
    if (path.includes(next)) return []
    path.push(next)
  }
  return []
}

function faultAt({ entry, field, place }: Stated): Pick<EntryFault, 'entry' | 'path' | 'example'> {
  return { entry, path: [field, place, 'partOf'], example: '' }
}
