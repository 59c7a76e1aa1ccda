import { THIS_SITE } from '../content/site/thisSite.ts'

export const SITE_NAME = THIS_SITE.name

/** The address of the site's root, with a slash at its end, as canonical links have it; the build sets it. */
export const SITE_ROOT: string = import.meta.env.ENTENTE_ROOT ?? '/'
