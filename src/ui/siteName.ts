/** The site's name; the build sets it from the plugin's options. */
export const SITE_NAME: string = import.meta.env.ENTENTE_NAME ?? 'Entente'

/** The address of the site's root, with a slash at its end, as canonical links have it; the build sets it too. */
export const SITE_ROOT: string = import.meta.env.ENTENTE_ROOT ?? '/'
