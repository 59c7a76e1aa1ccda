import { BUILT_IN_SITE } from './builtInSite.ts'
import type { SiteDescription } from './siteDescription.ts'

/**
 * The site that this code belongs to. The build writes its description into the code of its pages; what runs in Node and is bundled
 * for no site, such as the build itself, sets it once, before it reads anything else of the site folder ({@link setThisSite}).
 */
export let THIS_SITE: SiteDescription = typeof ENTENTE_SITE_DESCRIPTION === 'undefined' ? BUILT_IN_SITE : ENTENTE_SITE_DESCRIPTION

export function setThisSite(site: SiteDescription): void {
  THIS_SITE = site
}
