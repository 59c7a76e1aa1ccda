import { readdirSync, readFileSync } from 'node:fs'

const SAMPLE_MS = 50

/** The most memory that was resident at any time, in bytes. */
export interface PeakMemory {
  /** Of the process that had the most. Threads share their process's memory and are thereby counted. */
  largest: number
  /** Of all processes together. Pages that several of them share, as those of one program, are counted for each. */
  all: number
}

/**
 * Follows the memory of a process and of everything that it starts, until `stop` is called. Linux only: it reads /proc. The
 * kernel's own high-water mark of each process makes sure that no peak of one falls between two samples.
 */
export function followMemory(pid: number): { stop: () => PeakMemory } {
  const peak: PeakMemory = { largest: 0, all: 0 }
  const timer = setInterval(() => {
    const family = familyOf(pid)
    peak.largest = Math.max(peak.largest, ...family.map((member) => readMemory(member, 'VmHWM')))
    peak.all = Math.max(peak.all, peak.largest, sum(family.map((member) => readMemory(member, 'VmRSS'))))
  }, SAMPLE_MS)
  return {
    stop() {
      clearInterval(timer)
      return peak
    },
  }
}

/** A process with its children, their children and so on. */
function familyOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(familyOf)]
}

/** Each thread has children of its own. A process that has just ended has none. */
function childrenOf(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const lists = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'))
    return lists.join(' ').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

function readMemory(pid: number, field: 'VmHWM' | 'VmRSS'): number {
  try {
    const line = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(line?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
