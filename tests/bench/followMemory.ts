import { readdirSync, readFileSync } from 'node:fs'

const SAMPLE_MS = 50

/**
 * Follows the resident memory of a process and of everything that it starts, until `stop` is called, which answers the
 * peak in bytes. Threads share their process's memory and are thereby counted. Linux only: it reads /proc. The kernel's
 * own high-water mark of the first process makes sure that no peak falls between two samples.
 */
export function followMemory(pid: number): { stop: () => number } {
  let peak = 0
  const sample = () => {
    peak = Math.max(peak, readMemory(pid, 'VmHWM'), sum(familyOf(pid).map((member) => readMemory(member, 'VmRSS'))))
  }
  const timer = setInterval(sample, SAMPLE_MS)
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
