import type { StatedDay, StatedFields, StoryBlock } from '../../story.ts'
import { lineOf, unmarked } from '../text/blockWords.ts'
import { plainWords } from '../text/plainWords.ts'
import { type FieldName, fieldOf, isPlural } from './fieldNames.ts'
import { type FieldMap, type FieldTree, isMap, leavesOf, wholeOf } from './fieldTree.ts'
import { isAddress, readAuthors, readSources } from './readSources.ts'
import { saysNothing, splitNames } from './splitNames.ts'
import { textBlocks } from './textBlocks.ts'

export interface ReadFields {
  id: string | null
  title: string | null
  url: string | null
  publisher: string | null
  dates: StatedDay[]
  stated: StatedFields
  /** The text, where one of the fields is one. */
  blocks: StoryBlock[]
  others: { name: string; value: string }[]
}

interface Rules {
  /** Where a field stands, by its name: "column Date". */
  where: (name: string) => string
  /** Whether "url" is the address of the thing itself; in a table of deals it is a source. */
  isOwnAddress: boolean
}

/** Reads fields by the names that we know, however deep they lie; the others are kept under theirs. */
export function readFields(map: FieldMap, { where, isOwnAddress }: Rules): ReadFields {
  const found: ReadFields = { id: null, title: null, url: null, publisher: null, dates: [], stated: {}, blocks: [], others: [] }
  const { stated } = found
  const companies: string[] = []
  const amounts: string[] = []
  const sources: NonNullable<StatedFields['sources']> = []
  let sourceTitle: string | null = null

  const other = (path: string, tree: FieldTree) => {
    if (isMap(tree)) for (const [name, inner] of Object.entries(tree)) other(`${path}.${name}`, inner)
    else {
      const value = plainWords(wholeOf(tree))
      if (value) found.others.push({ name: plainWords(path), value })
    }
  }

  /** Whether the field takes the value; one that is taken already is kept beside. */
  const take = (field: FieldName, path: string, name: string, tree: FieldTree): boolean => {
    const words = leavesOf(tree)
    const line = plainWords(words.join(' '))
    switch (field) {
      case 'title':
        if (found.title !== null || line === '') return false
        found.title = line
        return true
      case 'date':
        found.dates.push(...words.slice(0, 1).map((day) => ({ words: plainWords(day), where: where(path), order: null })))
        return true
      case 'companies':
      case 'company': {
        const names = words.flatMap((cell) => splitNames(cell, isPlural(name) && typeof tree === 'string')).map(plainWords)
        companies.push(...names.filter((one) => one !== '' && !companies.includes(one)))
        return names.length > 0
      }
      case 'amount': {
        const sums = sumsOf(tree, path).filter((sum) => sum !== '' && !saysNothing(sum))
        amounts.push(...sums)
        return sums.length > 0
      }
      case 'kind':
      case 'status':
      case 'slug':
        if (stated[field] !== undefined || line === '') return false
        stated[field] = line
        return true
      case 'summary':
        if (stated.summary !== undefined || line === '') return false
        stated.summary = plainWords(unmarked(textBlocks(tree).map(lineOf).join(' '))) || line
        return true
      case 'details':
        found.blocks.push(...textBlocks(tree))
        return true
      case 'why':
        if (line === '') return false
        stated.whyItMatters = [...(stated.whyItMatters ?? []), ...textBlocks(tree).map(lineOf)]
        return true
      case 'author': {
        const authors = readAuthors(tree)
        if (authors.length > 0) stated.authors = [...(stated.authors ?? []), ...authors]
        return authors.length > 0
      }
      case 'publisher':
        if (found.publisher !== null || line === '') return false
        found.publisher = line
        return true
      case 'url':
        if (isOwnAddress && found.url === null && words.length === 1 && isAddress(line)) {
          found.url = (words[0] ?? '').trim()
          return true
        }
        return takeSources(tree)
      case 'source':
        return (
          takeSources(tree) ||
          (found.publisher === null &&
            /^(?:source|quelle)/i.test(name) &&
            !/https?:|\d{4}/.test(line) &&
            take('publisher', path, name, tree))
        )
      case 'sourceTitle':
        if (sourceTitle !== null || line === '') return false
        sourceTitle = line
        return true
      case 'id':
        // A number tells a row from others of its table only.
        if (!/^(?:https?:|urn:|tag:|[\da-f]{8}-)/i.test(line)) return false
        found.id = line
        return true
    }
  }

  const takeSources = (tree: FieldTree): boolean => {
    const read = readSources(tree).filter(({ url }) => !sources.some((source) => source.url === url))
    sources.push(...read)
    return read.length > 0
  }

  const visit = (inner: FieldMap, before: string) => {
    for (const [name, tree] of Object.entries(inner)) {
      // An editor's schema, a reader's context.
      if (name.startsWith('$')) continue
      const path = before + name
      const field = fieldOf(name)
      // A group of fields ("deal: { date, parties }") is opened where its own name says nothing of its values.
      const isGroup = isMap(tree) && (field === null || isGroupOf(field, tree))
      if (isGroup) visit(tree, `${path}.`)
      else if (field === null || !take(field, path, name, tree)) other(path, tree)
    }
  }
  visit(map, '')

  found.dates = sortDays(found.dates)
  if (companies.length > 0) stated.companies = companies
  if (amounts.length > 0) stated.amounts = amounts
  if (sources.length > 0) {
    const [first, ...more] = sources
    const publisher = first?.publisher ?? (found.url === null ? found.publisher : null)
    stated.sources = first ? [{ ...first, title: first.title ?? sourceTitle, publisher }, ...more] : []
  }
  return found
}

/** A year alone says least; beside a month alone it is one day with it. */
function sortDays(days: readonly StatedDay[]): StatedDay[] {
  const years = days.filter(({ words }) => /^\d{4}$/.test(words))
  const rest = days.filter((day) => !years.includes(day))
  const [year] = years
  const [month] = rest
  const isPair = year && month && rest.length === 1 && /^(?:\p{L}{3,}\.?|\d{1,2})$/u.test(month.words)
  if (isPair)
    return [
      { words: `${month.words}${/\d/.test(month.words) ? '/' : ' '}${year.words}`, where: `${month.where}, ${year.where}`, order: null },
    ]
  return [...rest, ...years]
}

/** Whether a thing with the name of a field is a group of fields all the same: `deal: { date: …, parties: … }`. */
function isGroupOf(field: FieldName, tree: FieldMap): boolean {
  if (field !== 'title' && field !== 'details' && field !== 'summary') return false
  return Object.keys(tree).some((name) => fieldOf(name) !== null && name !== 'name' && name !== 'title')
}

const UNITS: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  mio: 'million',
  million: 'million',
  millions: 'million',
  bn: 'billion',
  b: 'billion',
  billion: 'billion',
  billions: 'billion',
  mrd: 'billion',
}

/** Sums as they are written. What the column says of its numbers ("Value (USD m)") stands with them. */
function sumsOf(tree: FieldTree, path: string): string[] {
  if (isMap(tree)) {
    const value = leavesOf(tree['value'] ?? tree['amount'] ?? tree['sum'] ?? '').join(' ')
    if (value.trim() === '') return leavesOf(tree).map(plainWords)
    const words = ['qualifier', 'currency', 'value', 'amount', 'sum', 'unit', 'period'].flatMap((name) => leavesOf(tree[name] ?? ''))
    return [plainWords(words.join(' '))]
  }
  if (Array.isArray(tree)) return tree.flatMap((inner) => sumsOf(inner, path))
  const [, currency = '', unit = ''] =
    /(?:^|[\s(_])(USD|US\$|EUR|GBP|JPY|CNY|[$€£¥])?[\s_]*(m|mn|mio|millions?|bn|b|mrd|billions?)?\)?$/i.exec(path) ?? []
  const number = plainWords(tree)
  if (!/^\d[\d.,\s’']*$/.test(number) || (currency === '' && unit === '')) return [number]
  return [
    [currency.toUpperCase(), number, UNITS[unit.toLowerCase()]]
      .filter(Boolean)
      .join(/[$€£¥]$/.test(currency) ? '' : ' ')
      .replace(/(\d)(million|billion)$/, '$1 $2'),
  ]
}
