/// <reference types="vite/client" />

interface ImportMetaEnv {
  readonly ENTENTE_NAME?: string
  /** The address of the site's root, as canonical links have it. */
  readonly ENTENTE_ROOT?: string
  readonly ENTENTE_LICENCE?: string
}
