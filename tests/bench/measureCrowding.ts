import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const REST_MS = 1_000

/**
 * How many processors others keep busy while the benchmark rests for a second. Above about 0.1, whatever is measured next
 * comes out too slow.
 */
export async function measureCrowding(): Promise<number> {
  const before = readTicks()
  await setTimeout(REST_MS)
  const after = readTicks()
  const ticksASecond = 100
  return (after - before) / (ticksASecond * (REST_MS / 1000))
}

/** Time that all processors together have worked since the start, in hundredths of a second: /proc/stat, proc(5). */
function readTicks(): number {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = readFileSync('/proc/stat', 'utf8')
    .split(/\s+/, 9)
    .map(Number)
  return user + nice + system + irq + softirq + steal
}
