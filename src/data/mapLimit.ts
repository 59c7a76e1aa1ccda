/**
 * Does some work for each item, for at most so many at a time; the results are in the items' order. The first failure is the
 * whole's.
 */
export async function mapLimit<T, R>(items: readonly T[], atATime: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  let failed = false
  const takeTurns = async () => {
    for (const [place, item] of queue) {
      if (failed) return
      results[place] = await work(item).catch((error: unknown) => {
        failed = true
        throw error
      })
    }
  }
  await Promise.all(Array.from({ length: atATime }, takeTurns))
  return results
}
