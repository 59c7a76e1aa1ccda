/** Runs the same for each of many, a few at a time: while one waits for its timers another has the processor. */
export async function inTurns<T>(all: readonly T[], atATime: number, run: (one: T, place: number) => Promise<void>): Promise<void> {
  const waiting = [...all.entries()]
  const takeOneByOne = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await run(next[1], next[0])
  }
  await Promise.all(Array.from({ length: atATime }, takeOneByOne))
}
