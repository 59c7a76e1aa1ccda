import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT_IN_SITE } from '../../../content/site/builtInSite.ts'
import { inTopicOf, newsNameOf } from '../../../content/site/newsWords.ts'
import type { ContactAddress, SiteDescription } from '../../../content/site/siteDescription.ts'
import { dateWords } from '../../site/dateWords.ts'
import type { SiteFile } from '../../site/siteFileSchema.ts'
import type { OwnPageFile } from './ownPageFile.ts'
import { statedStatuses } from './statedStatuses.ts'

/**
 * What a site folder says of its site, with what the software says where its file, or a field of it, is not there. `site`: the
 * checked site.json.
 */
export function describeSite(folder: string, site: SiteFile | null, pages: readonly OwnPageFile[]): SiteDescription {
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
    statuses: site ? statedStatuses(site) : BUILT_IN_SITE.statuses,
    contact,
    corrections: site?.corrections === undefined ? contact : addressOf(site.corrections),
    publisher: site?.publisher ? { name: site.publisher.name, url: site.publisher.url ?? null, sameAs: site.publisher.sameAs ?? [] } : null,
    licence: site?.licence ?? null,
    coverage: site?.coverage ? { until: site.coverage.until, note: site.coverage.note ?? null } : null,
    sections: site?.navigation?.sections ?? BUILT_IN_SITE.sections,
    pages: pages.filter(({ id }) => id !== 'about').map(({ id, title }) => ({ id, title })),
    headerPages: site?.navigation?.pages ?? [],
    worksOffline: site?.offline ?? true,
    hasAbout: pages.some(({ id }) => id === 'about'),
    hasIcon: existsSync(join(folder, 'icon.svg')),
  }
}

function addressOf(text: string): ContactAddress {
  return { text: text.replace(/^https?:\/\//, '').replace(/\/$/, ''), href: text.includes('://') ? text : `mailto:${encodeMailbox(text)}` }
}

/** What would end the address or part it (RFC 6068), as it may stand before the `@`. */
function encodeMailbox(text: string): string {
  return encodeURI(text).replace(/[?&#,;/]/g, encodeURIComponent)
}
