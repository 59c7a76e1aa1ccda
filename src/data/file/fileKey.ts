export const MANIFEST_PATH = 'data/manifest.json'

/** Where the query cache keeps a file of the archive. */
export const fileKey = (path: string) => ['file', { path }] as const

/** Where it keeps the manifest that answers come from. */
export const MANIFEST_KEY = fileKey(MANIFEST_PATH)
