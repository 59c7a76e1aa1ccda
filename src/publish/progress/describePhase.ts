import { formatNumber } from '../../content/text/formatNumber.ts'

export interface PhaseState {
  name: string
  /** How many there are to do; `undefined` where nobody knows. */
  total: number | undefined
  done: number
  /** In milliseconds of the clock that tells what time it is now. */
  began: number
}

/** Before so much time has gone by, a rate says little. */
const RATE_AFTER_MS = 1_000

/** "Drawing pictures, 120 of 1,000, 8 s left" */
export function describePhase({ name, total, done, began }: PhaseState, now: number): string {
  if (total === undefined) return done === 0 ? name : `${name}, ${formatNumber(done)}`
  const left = timeLeft(total - done, done, now - began)
  return [name, `${formatNumber(done)} of ${formatNumber(total)}`, ...(left === null ? [] : [`${left} left`])].join(', ')
}

/** "0.4 s", "12.3 s", "4 min 10 s" */
export function formatSeconds(seconds: number): string {
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** At the rate so far; `null` while that says nothing. */
function timeLeft(remaining: number, done: number, elapsed: number): string | null {
  if (done === 0 || remaining <= 0 || elapsed < RATE_AFTER_MS) return null
  const seconds = Math.ceil(((elapsed / done) * remaining) / 1000)
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
