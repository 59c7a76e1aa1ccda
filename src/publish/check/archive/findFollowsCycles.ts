/** An article with the slugs of those that it follows. */
interface Follower {
  slug: string
  follows: readonly string[]
}

/**
 * Chains of `follows` that lead back to where they began, which only articles of one day can: each once, as the slugs
 * from the first in the order of the alphabet round to it again.
 */
export function findFollowsCycles(articles: readonly Follower[]): string[][] {
  const follows = new Map(articles.map((article) => [article.slug, article.follows]))
  const done = new Set<string>()
  const cycles = new Map<string, string[]>()
  const walk = (slug: string, path: readonly string[]) => {
    const start = path.indexOf(slug)
    if (start >= 0) {
      const cycle = turnedToFirst(path.slice(start))
      cycles.set(cycle.join(' '), cycle)
    } else if (!done.has(slug)) {
      for (const next of follows.get(slug) ?? []) walk(next, [...path, slug])
      done.add(slug)
    }
  }
  for (const { slug } of articles) walk(slug, [])
  return [...cycles.values()]
}

function turnedToFirst(cycle: readonly string[]): string[] {
  const first = cycle.reduce((least, slug, i) => (slug < (cycle[least] ?? '') ? i : least), 0)
  const turned = [...cycle.slice(first), ...cycle.slice(0, first)]
  return [...turned, ...turned.slice(0, 1)]
}
