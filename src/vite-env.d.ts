/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The address of the site's root, as canonical links have it. */
  readonly ENTENTE_ROOT?: string
}

/** What site.json says of the site, where code is bundled for one (publish/vitePlugin.ts); read by content/site/thisSite.ts alone. */
declare const ENTENTE_SITE_DESCRIPTION: import('./content/site/siteDescription.ts').SiteDescription

/** The first part of its language; read by content/search/searchLanguage.ts alone. */
declare const ENTENTE_LANGUAGE: string

/** The site's accent in both themes, for what draws its pictures (publish/shareImages/imageColors.ts). */
declare const ENTENTE_ACCENT: import('./publish/site/accentColors.ts').AccentColors
