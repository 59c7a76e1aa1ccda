/** The site's name; the build sets it from the plugin's options. */
export const SITE_NAME: string = import.meta.env.ENTENTE_NAME ?? 'Entente'
