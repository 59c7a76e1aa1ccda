/*
 * What this site keeps in the browser's caches. Two sites may share one origin, and each sees the caches of the other: every name
 * begins with the site's base.
 */

/** How the names of all caches of a site begin. `base` has a slash at both ends, so that no base begins as another one does. */
export function cachePrefix(base: string): string {
  return `offline:${base}:`
}

/** The shell and the data of one deploy, whole (generation.ts). */
export function siteCache(base: string, id: string): string {
  return `${cachePrefix(base)}site:${id}`
}

/** Which of these is the one to start from, and when it was looked for a newer one. */
export function currentCache(base: string): string {
  return `${cachePrefix(base)}current`
}

/** The JSON of articles that were opened, the least recently opened first. */
export function articleCache(base: string): string {
  return `${cachePrefix(base)}articles`
}

/** Prerendered pages that were opened, as they came. */
export function pageCache(base: string): string {
  return `${cachePrefix(base)}pages`
}

/** Files whose names hold a hash of their content, and that no deploy at hand lists. */
export function fileCache(base: string): string {
  return `${cachePrefix(base)}files`
}

/** Pictures within articles. */
export function imageCache(base: string): string {
  return `${cachePrefix(base)}images`
}

/** Takes everything of a site out of the browser's caches. */
export async function deleteCaches(base: string, storage: CacheStorage = caches): Promise<void> {
  const names = await storage.keys()
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix(base))).map((name) => storage.delete(name)))
}
