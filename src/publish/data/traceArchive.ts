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
      const days = noteUse(manifest.days, { has: 'has', dayOf: 'dayOf', range: 'range' }, 'days', note)
      const labels = noteUse(manifest.labels, { get: 'company', has: 'isKnown' }, 'companies', note)
      // The names of blocks are nobody's business but the archive's own.
      const counts = { kinds: 'kinds', statuses: 'statuses', firstHand: 'firstHand' } as const
      const parts = { ...counts, companies: 'companies', fewestJoint: 'fewestJoint', blocks: 'blockSize', search: 'search' } as const
      return noteUse(manifest, parts, 'files', note, { days, labels })
    },
    async facets() {
      const facets = await archive.facets()
      const companies = noteUse(facets.companies, { get: 'articlesOf', has: 'isInNews' }, 'facets', note)
      return noteUse(facets, { joint: 'jointOf' }, 'facets', note, { companies })
    },
    stories: async () => noteUse(await archive.stories(), { before: 'before', after: 'after', isDirect: 'isDirect' }, 'stories', note),
    async parties() {
      const questions = { rolesOf: 'rolesOf', byRole: 'rolesIn', sides: 'rolesIn', apart: 'apart', mentions: 'mentionsOf' } as const
      return noteUse(await archive.parties(), questions, 'parties', note)
    },
    amounts() {
      note('amounts')
      return archive.amounts()
    },
    sizes() {
      note('sizes')
      return archive.sizes()
    },
    profiles() {
      note('profiles')
      return archive.profiles()
    },
    block(n) {
      note('block', n)
      return archive.block(n)
    },
    article(slug) {
      note('article', slug)
      return archive.article(slug)
    },
    collections: async () => noteUse(await archive.collections(), { get: 'collection', of: 'collectionsOf' }, 'collections', note),
    collectionTexts(slug) {
      note('collection', slug)
      return archive.collectionTexts(slug)
    },
    pageText(id) {
      note('pageText', id)
      return archive.pageText(id)
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

/**
 * An object of which what is used is noted: calls and fields as the questions that they are, everything else as that of the
 * whole. `instead`: what stands in the place of some fields, and notes its own use.
 */
function noteUse<T extends object>(
  object: T,
  questions: Readonly<Partial<Record<keyof T, FactQuestion[0]>>>,
  whole: FactQuestion[0],
  note: (...question: FactQuestion) => void,
  instead: Partial<T> = {},
): T {
  const questionOf = new Map<string | symbol | number, FactQuestion[0]>(Object.entries(questions))
  return new Proxy(object, {
    get(target, name) {
      if (Object.hasOwn(instead, name)) return Reflect.get(instead, name)
      const value: unknown = Reflect.get(target, name, target)
      // Such as `then`, which whoever awaits it looks for.
      if (value === undefined) return undefined
      const what = questionOf.get(name)
      if (what === undefined || typeof value !== 'function') note(what ?? whole)
      if (typeof value !== 'function') return value
      return (...of: (string | number | null)[]): unknown => {
        if (what !== undefined) note(what, ...of)
        return Reflect.apply(value, target, of)
      }
    },
  })
}
