const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** A path of the site, with a slash in front, as addresses within it have it: the base is put before it. */
export function withBase(path: string): string {
  return BASE + path
}
