import { formatNumber } from '../../content/text/formatNumber.ts'
import { describePhase, formatSeconds, type PhaseState } from './describePhase.ts'

/** A part of the build that takes time. */
interface Phase {
  /** So many more are done. */
  advance: (count?: number) => void
  end: () => void
}

export interface Progress {
  /** `total`: how many there are to do, where that is known. Phases may overlap. */
  begin: (name: string, total?: number) => Phase
  /** Takes the line away, so that something else can be said; the next change of a phase brings it back. */
  clear: () => void
}

interface ProgressOptions {
  /** Whether the stream is a screen, on which a line can be written anew. */
  isTerminal: boolean
  /** Milliseconds from any point on. */
  now?: () => number
}

/** What of a stream is used. */
interface Screen {
  write: (text: string) => unknown
  columns?: number
}

/** More updates a second than this can't be read, and cost the build time. */
const UPDATE_MS = 100
const DEFAULT_COLUMNS = 80
const CLEAR_LINE = '\r\u001b[2K'

/**
 * Tells how far a build is: on a terminal in one line with all phases that are under way, the oldest first, which is gone
 * when they have ended; elsewhere, as in the log of a build server, one line for each phase when it has ended. `null`: nowhere.
 */
export function createProgress(stream: Screen | null, { isTerminal, now = () => performance.now() }: ProgressOptions): Progress {
  const running = new Set<PhaseState>()
  let shown = ''
  let lastUpdate = Number.NEGATIVE_INFINITY
  const show = (line: string) => {
    if (line === shown) return
    stream?.write(CLEAR_LINE + line)
    shown = line
  }
  const update = () => {
    if (!isTerminal) return
    lastUpdate = now()
    const line = [...running].map((phase) => describePhase(phase, lastUpdate)).join(' · ')
    // A line as wide as the screen would go on in the next one, and could not be taken back.
    show(cut(line, (stream?.columns || DEFAULT_COLUMNS) - 1))
  }
  return {
    begin(name, total) {
      const phase: PhaseState = { name, total, done: 0, began: now() }
      running.add(phase)
      update()
      return {
        advance(count = 1) {
          phase.done += count
          if (now() - lastUpdate >= UPDATE_MS) update()
        },
        end() {
          if (!running.delete(phase)) return
          update()
          if (!isTerminal) stream?.write(`${describeEnd(phase, now())}\n`)
        },
      }
    },
    clear: () => show(''),
  }
}

function describeEnd({ name, total, done, began }: PhaseState, now: number): string {
  const count = total === undefined && done === 0 ? '' : `, ${formatNumber(done)}`
  return `${name}${count}: ${formatSeconds((now - began) / 1000)}`
}

function cut(line: string, width: number): string {
  return line.length > width ? `${line.slice(0, Math.max(0, width - 1))}…` : line
}
