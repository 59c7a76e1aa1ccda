import type { Archive } from '../../content/archive/archive.ts'
import type { ArchiveFacts, FactQuestion } from './archiveFacts.ts'

/** What was asked of an archive, as JSON, with what it answered. */
export type Trace = [question: string, answer: string][]

/**
 * An archive that notes what is asked of it, as questions whose answers can be compared later (archiveFacts.ts): the smallest
 * that cover what was read. What has no small question counts as the whole part of the index that holds it.
 */
export function traceArchive(archive: Archive, facts: ArchiveFacts): { archive: Archive; trace: () => Trace } {
  const noted = new Map<string, string>()
  const note = (...question: FactQuestion): void => {
    const text = JSON.stringify(question)
    if (!noted.has(text)) noted.set(text, facts.answer(text))
  }
  const traced: Archive = {
    async manifest() {
      const manifest = await archive.manifest()
      return {
        days: noteCalls(manifest.days, { has: 'has', dayOf: 'dayOf', range: 'range' }, 'days', note),
        labels: noteCalls(manifest.labels, { get: 'company', has: 'isKnown' }, 'companies', note),
        get companies() {
          note('companies')
          return manifest.companies
        },
        get kinds() {
          note('kinds')
          return manifest.kinds
        },
        get fewestJoint() {
          note('fewestJoint')
          return manifest.fewestJoint
        },
        get files() {
          for (const part of ['facets', 'stories', 'amounts'] as const) note(part)
          return manifest.files
        },
        get blocks() {
          // The names of blocks are nobody's business but the archive's own.
          note('blockSize')
          return manifest.blocks
        },
        get search() {
          note('search')
          return manifest.search
        },
      }
    },
    async facets() {
      const facets = await archive.facets()
      return {
        companies: noteCalls(facets.companies, { get: 'articlesOf' }, 'facets', note),
        get kinds() {
          note('facets')
          return facets.kinds
        },
        get statuses() {
          note('facets')
          return facets.statuses
        },
        joint(one, other) {
          note('jointOf', one, other)
          return facets.joint(one, other)
        },
      }
    },
    stories: async () => noteCalls(await archive.stories(), { before: 'before', after: 'after', isDirect: 'isDirect' }, 'stories', note),
    amounts() {
      note('amounts')
      return archive.amounts()
    },
    block(n) {
      note('block', n)
      return archive.block(n)
    },
    article(slug) {
      note('article', slug)
      return archive.article(slug)
    },
    textLengths(shard) {
      note('search')
      return archive.textLengths(shard)
    },
    searchText(n) {
      note('search')
      return archive.searchText(n)
    },
  }
  return { archive: traced, trace: () => [...noted] }
}

/** An object of which calls are noted as the questions that they are, and every other use as that of the whole. */
function noteCalls<T extends object>(
  object: T,
  questions: Readonly<Record<string, FactQuestion[0]>>,
  whole: FactQuestion[0],
  note: (...question: FactQuestion) => void,
): T {
  return new Proxy(object, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      // Such as `then`, which whoever awaits it looks for.
      if (value === undefined) return undefined
      const what = typeof name === 'string' ? questions[name] : undefined
      if (what === undefined) note(whole)
      if (typeof value !== 'function') return value
      return (...of: (string | number | null)[]): unknown => {
        if (what !== undefined) note(what, ...of)
        return Reflect.apply(value, target, of)
      }
    },
  })
}
