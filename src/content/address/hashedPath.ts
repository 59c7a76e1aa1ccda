/**
 * The paths of files, relative to the site's base, whose names hold a hash of their content, as the source of a pattern: under
 * such a name there is never anything else. Headers (publish/site/headers.ts) and the worker (offline) go by it.
 */
export const HASHED_PATH =
  'assets/[^/]+-[\\w-]{8}\\.\\w+|data/(?:blocks/)?\\w+\\.[0-9a-f]{10}\\.json|data/search/[\\w.]+\\.[0-9a-f]{10}/[\\w./-]+|previews/[a-z0-9-]+\\.[0-9a-f]{10}\\.png|images/(?:[\\w.-]+/)*[\\w.-]+\\.[0-9a-f]{10}\\.(?:png|jpg|webp|avif|gif)'
