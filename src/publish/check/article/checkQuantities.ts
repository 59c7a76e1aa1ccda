import { inBaseUnit } from '../../../content/article/deal/sizeUnits.ts'
import { boundOf } from '../../../content/money/sums.ts'
import type { JsonPath } from '../json/jsonText.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { KnownCompanies } from '../values/knownCompanies.ts'
import type { SomeFields } from './articleTexts.ts'
import { noParty } from './companyFaults.ts'

type Quantity = NonNullable<SomeFields['amounts'] | SomeFields['sizes']>[number]

interface OfArticle {
  /** The slug of the article. */
  own: string
  companies: readonly string[] | undefined
  known: KnownCompanies | null
}

/** Sums and sizes: whose they are, ranges that go down, more than all of a company, and parts of nothing. */
export function checkQuantities(
  { companies, amounts = [], sizes = [] }: SomeFields,
  own: string,
  known: KnownCompanies | null,
): UnplacedFault[] {
  return [...checkAll('amounts', amounts, { own, companies, known }), ...checkAll('sizes', sizes, { own, companies, known })]
}

function checkAll(field: 'amounts' | 'sizes', all: readonly Quantity[], { own, companies, known }: OfArticle): UnplacedFault[] {
  return all.flatMap((one, i) => {
    const at = (name: string): JsonPath => [field, i, name]
    return [
      ...noParty(one.from, at('from'), companies, known),
      ...noParty(one.to, at('to'), companies, known),
      ...checkEnds(one, at('to'), field),
      ...checkRange(one, at),
      ...checkPercent(one, at),
      ...checkPart(one, all, own, at('partOf')),
    ]
  })
}

function checkEnds({ from, to }: Quantity, path: JsonPath, field: 'amounts' | 'sizes'): UnplacedFault[] {
  if (from === undefined || from !== to) return []
  const found = `${quoteValue(to)}, which ${field === 'amounts' ? 'pays the sum' : 'is "from"'} as well`
  return [{ path, found, wanted: 'another company than "from"; leave out what is not known', example: '' }]
}

/** A range says by its ends what "up to" and "at least" say of one sum. */
function checkRange({ value, most, qualifier }: Quantity, at: (name: string) => JsonPath): UnplacedFault[] {
  if (most === undefined) return []
  if (most <= value) {
    const wanted = `the upper end of a range, more than "value", which is ${value}; without a range, leave it out`
    return [{ path: at('most'), found: quoteValue(most), wanted, example: '' }]
  }
  if (qualifier === undefined || !['atMost', 'atLeast'].includes(boundOf(qualifier))) return []
  const found = `${quoteValue(qualifier)} before a range of ${value} to ${most}`
  return [{ path: at('qualifier'), found, wanted: 'a range without a bound, or "about"; else one of its ends as "value"', example: '' }]
}

function checkPercent(one: Quantity, at: (name: string) => JsonPath): UnplacedFault[] {
  if (!('unit' in one) || one.unit !== 'percent') return []
  return (['value', 'most'] as const).flatMap((name) => {
    const share = one[name]
    if (share === undefined || share <= 100) return []
    return [{ path: at(name), found: `${share} percent`, wanted: 'a share of at most 100 percent', example: '10' }]
  })
}

/** A part of a larger sum or size of the same article needs one there that could hold it; of another one, see publish/check/archive/checkParts.ts. */
function checkPart(one: Quantity, all: readonly Quantity[], own: string, path: JsonPath): UnplacedFault[] {
  const { partOf, sameAs } = one
  if (partOf === undefined) return []
  if (partOf === sameAs) {
    const wanted = 'the article that states the same in "sameAs", or that which states the whole in "partOf"'
    return [{ path, found: `${quoteValue(partOf)}, which "sameAs" names as well`, wanted, example: '' }]
  }
  const [unit, size] = measureOf(one)
  const holds = (other: Quantity) => {
    const [otherUnit, most] = measureOf(other)
    const isWhole = other !== one && other.partOf !== own && !('period' in other && other.period !== undefined)
    return isWhole && otherUnit === unit && (most >= size || boundOf(other.qualifier ?? null) === 'atLeast')
  }
  if (partOf !== own || all.some(holds)) return []
  const wanted = `a larger one in ${unit} beside it, of which it is a part; if another article states that, its slug`
  return [{ path, found: 'the article itself, which states nothing that this could be a part of', wanted, example: '' }]
}

/** In which unit something can be a part of something, and how large it is at most in it. */
function measureOf(one: Quantity): [unit: string, most: number] {
  const value = one.most ?? one.value
  if (!('unit' in one)) return [one.currency, value]
  const base = inBaseUnit(value, one.unit)
  return [base.unit, base.value]
}
