import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT_IN_SITE } from '../../../content/site/builtInSite.ts'
import { inTopicOf, newsNameOf } from '../../../content/site/newsWords.ts'
import { type ContactAddress, MEANINGS, type NewsStatus, type SiteDescription } from '../../../content/site/siteDescription.ts'
import { type Fault, type Warning, WHOLE_FILE } from '../../faults/fault.ts'
import { dateWords } from '../../site/dateWords.ts'
import { FORMAT, type SiteFile } from '../../site/siteFileSchema.ts'
import { readSiteFile, shownFile } from '../contentFiles.ts'
import { type JsonPath, JsonText } from '../json/jsonText.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { suggestMatch } from '../json/suggestMatch.ts'
import { checkFolder } from './checkFolder.ts'
import { checkIcon } from './checkIcon.ts'
import { listOwnPages } from './listOwnPages.ts'
import type { OwnPageFile } from './ownPageFile.ts'
import { type ReadRedirect, readRedirects } from './readRedirects.ts'

/** What a site folder says of its site. */
export interface ReadSite {
  description: SiteDescription
  /** site.json as it was written; `null` where there is none, or one with faults. */
  file: SiteFile | null
  /** about.md and the files of pages/. */
  pages: readonly OwnPageFile[]
  redirects: readonly ReadRedirect[]
  /** Whether the kinds and statuses of the site are known, by which articles are judged. */
  judgesArticles: boolean
  faults: Fault[]
  warnings: Warning[]
}

/**
 * Reads `site.json`, `about.md`, `pages/*.md` and `redirects.json` of a site folder. Never throws: where something has a fault, the description holds
 * what could be read, so that the articles can be checked in the same run.
 */
export function readSite(folder: string): ReadSite {
  const faults: Fault[] = []
  const warnings: Warning[] = []
  checkFolder(folder, faults, warnings)
  checkIcon(folder, faults, warnings)
  const pages = listOwnPages(folder, faults)
  const redirects = readRedirects(folder, faults)
  const path = join(folder, 'site.json')
  const read = existsSync(path) ? readSiteFile(path) : { ok: false as const, faults: [noFile(path)] }
  const rest = { pages, redirects, faults, warnings }
  if (!read.ok) {
    const other = checkFormat(path)
    faults.push(...(other ? [other] : read.faults))
    const lists = other ? null : readLists(path)
    return { description: { ...describe(folder, null, pages), ...lists }, file: null, judgesArticles: lists !== null, ...rest }
  }
  const own = checkSiteFile(read.value, read.json, read.file, pages)
  faults.push(...own)
  const judgesArticles = !own.some(({ field }) => /^(?:kinds|statuses)/.test(field))
  return { description: describe(folder, read.value, pages), file: read.value, judgesArticles, ...rest }
}

function noFile(path: string): Fault {
  const wanted = 'what the site is called and about; in an empty folder, entente init writes all that a site needs'
  return {
    file: shownFile(path),
    ...WHOLE_FILE,
    found: 'no such file',
    wanted,
    example: '{ "format": 1, "name": "Quantum deals", "topic": "quantum computing" }',
  }
}

/** What a schema can't tell: ids that stand twice, a status that means announced, pages that are there. */
function checkSiteFile(site: SiteFile, json: JsonText, file: string, pages: readonly OwnPageFile[]): Fault[] {
  const faultAt = (path: JsonPath, field: string, found: string, wanted: string): Fault => ({
    file,
    ...json.positionOf(path),
    field,
    found,
    wanted,
    example: '',
  })
  const repeated = (['kinds', 'statuses'] as const).flatMap((list) => {
    const ids = (site[list] ?? []).map(({ id }) => id)
    return ids.flatMap((id, i) =>
      ids.indexOf(id) < i ? [faultAt([list, i, 'id'], `${list}[${i}].id`, `${quoteValue(id)} for the second time`, 'each id once')] : [],
    )
  })
  const unclear = (site.statuses ?? []).flatMap(({ id, means }, i) =>
    means === undefined && !isMeaning(id)
      ? [
          faultAt(
            ['statuses', i],
            `statuses[${i}]`,
            `the status ${quoteValue(id)}, which does not say what it means`,
            `"means": one of ${MEANINGS.join(', ')}`,
          ),
        ]
      : [],
  )
  const statuses = statusesOf(site)
  const noneAnnounced = statuses.some(({ means }) => means === 'announced')
    ? []
    : [faultAt(['statuses'], 'statuses', 'no status that means "announced"', 'one, which is that of articles that name none')]
  const ids = pages.map(({ id }) => id)
  const unknown = (site.navigation?.pages ?? []).flatMap((id, i) =>
    ids.includes(id)
      ? []
      : [
          faultAt(
            ['navigation', 'pages', i],
            `navigation.pages[${i}]`,
            quoteValue(id),
            suggestMatch(id, ids, `a page of yours; pages/${id}.md is not there`),
          ),
        ],
  )
  return [...repeated, ...unclear, ...noneAnnounced, ...unknown]
}

function describe(folder: string, site: SiteFile | null, pages: readonly OwnPageFile[]): SiteDescription {
  const topic = site?.topic ?? null
  const language = site?.language ?? BUILT_IN_SITE.language
  const contact = site?.contact === undefined ? null : addressOf(site.contact)
  return {
    name: site?.name ?? BUILT_IN_SITE.name,
    topic,
    headline: site?.headline ?? `Who is partnering with whom${inTopicOf(topic)}, and why it matters`,
    description:
      site?.description ??
      `A timeline of ${newsNameOf(topic)}, by company and date, with the reason why each announcement matters and the sources it rests on.`,
    language,
    dates: dateWords(language),
    kinds: site?.kinds?.map(({ words = '', ends = false, ...kind }) => ({ ...kind, words, ends })) ?? BUILT_IN_SITE.kinds,
    statuses: site ? statusesOf(site) : BUILT_IN_SITE.statuses,
    contact,
    corrections: site?.corrections === undefined ? contact : addressOf(site.corrections),
    publisher: site?.publisher ? { name: site.publisher.name, url: site.publisher.url ?? null, sameAs: site.publisher.sameAs ?? [] } : null,
    licence: site?.licence ?? null,
    coverage: site?.coverage ? { until: site.coverage.until, note: site.coverage.note ?? null } : null,
    sections: site?.navigation?.sections ?? BUILT_IN_SITE.sections,
    pages: pages.filter(({ id }) => id !== 'about').map(({ id, title }) => ({ id, title })),
    headerPages: site?.navigation?.pages ?? [],
    hasAbout: pages.some(({ id }) => id === 'about'),
    hasIcon: existsSync(join(folder, 'icon.svg')),
  }
}

function statusesOf({ statuses }: SiteFile): readonly NewsStatus[] {
  return statuses?.map(({ id, name, means }) => ({ id, name, means: statedMeaning(means, id) })) ?? BUILT_IN_SITE.statuses
}

/** What its file says that a status means, or else its id. */
function statedMeaning(means: string | undefined, id: string): NewsStatus['means'] {
  return [means, id].find((word) => word !== undefined && isMeaning(word)) ?? 'announced'
}

function isMeaning(id: string): id is NewsStatus['means'] {
  return (MEANINGS as readonly string[]).includes(id)
}

function addressOf(text: string): ContactAddress {
  return { text: text.replace(/^https?:\/\//, '').replace(/\/$/, ''), href: text.includes('://') ? text : `mailto:${text}` }
}

/** A format that this software does not read is one fault, and no reason to blame each field. */
function checkFormat(path: string): Fault | null {
  const format = fieldOf(path, 'format')
  if (typeof format !== 'number' || format === FORMAT) return null
  const remedy = format > FORMAT ? 'a newer one reads it: npm update entente' : 'CHANGELOG.md says what has changed'
  const wanted = `the version that this software reads, ${FORMAT}; ${remedy}`
  const place = new JsonText(readFileSync(path, 'utf8')).positionOf(['format'])
  return { file: shownFile(path), ...place, field: 'format', found: String(format), wanted, example: `"format": ${FORMAT}` }
}

/** A field of a file of JSON that may be anything; `undefined` where it can't be had. */
function fieldOf(path: string, name: string): unknown {
  try {
    const file: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof file === 'object' && file !== null && Object.hasOwn(file, name) ? Reflect.get(file, name) : undefined
  } catch {
    return undefined
  }
}

/** The kinds and statuses of a site.json with faults elsewhere, so that articles can be judged; `null` where they can't be told. */
function readLists(path: string): Partial<SiteDescription> | null {
  const kinds = listOf(path, 'kinds')
  const statuses = listOf(path, 'statuses')
  if (kinds === null || statuses === null) return null
  return {
    ...(kinds.length > 0 && { kinds: kinds.map(({ id, name }) => ({ id, name, words: '', ends: false })) }),
    ...(statuses.length > 0 && { statuses: statuses.map(({ id, name, means }) => ({ id, name, means: statedMeaning(means, id) })) }),
  }
}

/** Empty where the file names none; `null` where it is no file of fields, or the list is none. */
function listOf(path: string, name: string): { id: string; name: string; means: string | undefined }[] | null {
  const list = fieldOf(path, name)
  if (list === undefined) return fieldOf(path, 'format') === undefined && fieldOf(path, 'name') === undefined ? null : []
  if (!Array.isArray(list) || list.length === 0) return null
  const items = list.filter((item: unknown): item is object => typeof item === 'object' && item !== null)
  const known = items.flatMap((item) => {
    const textOf = (field: string): string | undefined => {
      const value: unknown = Reflect.get(item, field)
      return typeof value === 'string' ? value : undefined
    }
    const [id, name, means] = ['id', 'name', 'means'].map(textOf)
    return id === undefined ? [] : [{ id, name: name ?? id, means }]
  })
  return known.length === list.length ? known : null
}
