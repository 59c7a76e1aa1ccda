/** The slug of an article's file. */
export function slugOf(path: string): string {
  return path.slice(path.search(/[^/\\]*$/), -'.json'.length)
}
