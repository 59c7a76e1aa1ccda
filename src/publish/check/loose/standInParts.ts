import type { z } from 'zod'
import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import { amountSchema, dealDateSchema, followedSchema, sizeSchema } from '../../../content/article/deal/dealSchema.ts'
import { linkSchema, paragraph, slugSchema, text } from '../../../content/article/fieldSchema.ts'
import { authorSchema, blockSchema, sourceSchema, termSchema } from '../../../content/article/partSchema.ts'
import { type Day, isDay } from '../../../content/text/day.ts'
import { PLACEHOLDER } from '../article/placeholder.ts'
import { fieldOf } from '../json/fieldOf.ts'
import type { StandInList } from './standInList.ts'

/*
 * Parts of an article that can be shown, made of parts with faults; `null` where nothing can be made of one. A source keeps its
 * place in any case, since citations count them.
 */

type Part<Field extends keyof ArticleFile> = NonNullable<ArticleFile[Field]> extends readonly (infer Item)[] ? Item : never

const NOWHERE = 'https://example.org/'

export function blockOf(value: unknown, list: StandInList): Part<'body'> | null {
  const whole = blockSchema.safeParse(value)
  if (whole.success) return whole.data
  const named = (name: string) => textAt(value, name)
  const [heading, quote, image] = [named('heading'), named('quote'), named('image')]
  if (heading !== null) return { heading }
  if (quote !== null) return { quote, by: list.orElse('by', named('by'), PLACEHOLDER) }
  const items = fieldOf(value, 'list')
  const texts = (Array.isArray(items) ? items : []).flatMap((item) => paragraph.safeParse(item).data ?? [])
  if (texts.length > 0) return { list: texts }
  if (image === null) return null
  const picture = { image, alt: named('alt') ?? PLACEHOLDER, ...textsAt(value, ['caption', 'credit']) }
  list.add('image')
  return blockSchema.safeParse(picture).data ?? null
}

export function sourceOf(value: unknown, list: StandInList): Part<'sources'> {
  const whole = sourceSchema.safeParse(value)
  if (whole.success) return whole.data
  const date = fieldOf(value, 'date')
  const [title, kind] = [textAt(value, 'title'), known(sourceSchema.shape.kind, fieldOf(value, 'kind'))]
  if (title === null && fieldOf(value, 'title') !== undefined) list.add('title')
  return {
    ...(title !== null && { title }),
    ...(kind !== null && kind !== undefined && { kind }),
    publisher: list.orElse('publisher', textAt(value, 'publisher'), PLACEHOLDER),
    url: list.orElse('url', linkSchema.safeParse(fieldOf(value, 'url')).data ?? null, NOWHERE),
    ...(typeof date === 'string' && isDay(date) && { date }),
  }
}

export function termOf(value: unknown, list: StandInList): Part<'terms'> | null {
  const whole = termSchema.safeParse(value)
  if (whole.success) return whole.data
  const [name, words] = [textAt(value, 'name'), textAt(value, 'value')]
  if (name === null && words === null) return null
  return { name: list.orElse('name', name, PLACEHOLDER), value: list.orElse('value', words, PLACEHOLDER) }
}

/** `parties`: the companies of the article, which alone can pay or be paid. */
export function amountOf(value: unknown, parties: readonly string[], list: StandInList): Part<'amounts'> | null {
  const { value: sum, currency, period } = amountSchema().shape
  const [stated, code] = [sum.safeParse(fieldOf(value, 'value')), currency.safeParse(fieldOf(value, 'currency'))]
  if (!stated.success || !code.success) return null
  const time = known(period, fieldOf(value, 'period'))
  return { value: stated.data, currency: code.data, ...quantityOf(value, parties, list), ...(time != null && { period: time }) }
}

export function sizeOf(value: unknown, parties: readonly string[], list: StandInList): Part<'sizes'> | null {
  const { value: size, unit } = sizeSchema().shape
  const [stated, measure] = [size.safeParse(fieldOf(value, 'value')), unit.safeParse(fieldOf(value, 'unit'))]
  return stated.success && measure.success ? { value: stated.data, unit: measure.data, ...quantityOf(value, parties, list) } : null
}

/** What sums and sizes have in common, as far as it has its form. */
function quantityOf(value: unknown, parties: readonly string[], list: StandInList) {
  const { most: end, status: certainty } = sizeSchema().shape
  const party = (name: string) => {
    const id = textAt(value, name)
    const known = id !== null && parties.includes(id) ? id : null
    if (id !== null && known === null) list.add(name)
    return known
  }
  const [from, to] = [party('from'), party('to')]
  const [most, status] = [known(end, fieldOf(value, 'most')), known(certainty, fieldOf(value, 'status'))]
  const [sameAs, partOf] = [known(slugSchema, fieldOf(value, 'sameAs')), known(slugSchema, fieldOf(value, 'partOf'))]
  return {
    ...(most != null && { most }),
    ...textsAt(value, ['qualifier']),
    what: list.orElse('what', textAt(value, 'what'), PLACEHOLDER),
    ...(from !== null && { from }),
    ...(to !== null && to !== from && { to }),
    ...(status != null && { status }),
    ...(sameAs !== null && { sameAs }),
    ...(partOf !== null && { partOf }),
  }
}

export function dealDateOf(value: unknown, list: StandInList): Part<'dates'> | null {
  const [what, when] = [textAt(value, 'what'), textAt(value, 'when')]
  if (what === null && when === null) return null
  return dealDateSchema.parse({ what: list.orElse('what', what, PLACEHOLDER), when: list.orElse('when', when, PLACEHOLDER) })
}

export function followedOf(value: unknown): Part<'follows'> | null {
  return known(followedSchema, value) ?? known(slugSchema, fieldOf(value, 'article'))
}

export function authorOf(value: unknown, list: StandInList): Part<'authors'> | null {
  const whole = authorSchema.safeParse(value)
  if (whole.success) return whole.data
  const name = textAt(value, 'name')
  if (name !== null) list.add('url')
  return name === null ? null : { name }
}

export function correctionOf(value: unknown, dayOf: (day: unknown) => Day | null, list: StandInList): Part<'corrections'> | null {
  const date = dayOf(fieldOf(value, 'date'))
  return date === null ? null : { date, text: list.orElse('text', textAt(value, 'text'), PLACEHOLDER) }
}

function textAt(value: unknown, name: string): string | null {
  return known(text, fieldOf(value, name))
}

function textsAt<Name extends string>(value: unknown, names: readonly Name[]): { [Key in Name]?: string } {
  const texts: { [Key in Name]?: string } = {}
  for (const name of names) {
    const found = textAt(value, name)
    if (found !== null) texts[name] = found
  }
  return texts
}

function known<T>(schema: z.ZodType<T>, value: unknown): T | null {
  return schema.safeParse(value).data ?? null
}
