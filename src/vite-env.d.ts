/// <reference types="vite/client" />

interface ImportMetaEnv {
  readonly ENTENTE_NAME?: string
}
