import { setThisSite } from '../../../content/site/thisSite.ts'
import { type AccentColors, accentColors, DEFAULT_ACCENT } from '../../site/accentColors.ts'
import { type EntenteOptions, resolveFolder, resolveOptions, type SiteOptions } from '../../site/options.ts'
import { type ReadSite, readSite } from './readSite.ts'

/** Everything about a site but its articles and companies. */
export interface SiteFolder {
  site: SiteOptions
  read: ReadSite
  accent: AccentColors
}

/**
 * Reads what a site folder and the environment say of a site, which from then on is {@link THIS_SITE}. Faults of the folder are told with
 * those of the articles.
 * @throws PublisherFault when a variable of the environment holds what it can't.
 */
export function readSiteFolder(options: EntenteOptions, root: string, environment = process.env): SiteFolder {
  const read = readSite(resolveFolder(options, root, environment))
  setThisSite(read.description)
  const color = read.file?.accent
  const accent = color === undefined ? DEFAULT_ACCENT : accentColors(color)
  return { site: resolveOptions(read.file, options, root, environment), read, accent }
}
