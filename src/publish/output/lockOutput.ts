import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'
import { PublisherFault } from '../faults/publisherFault.ts'

/** A build says so often that it is at work. */
const SIGN_MS = 5_000
/** One that has not said so for so long was ended, though another process may have its number by now. */
const SILENT_MS = 120_000

/**
 * Keeps an output folder for one build at a time; two would take each other's half-made files away. Returns what gives it free.
 * The sign lies in the cache, names the process, and is renewed; one that was killed holds up nobody.
 * @throws PublisherFault where another build is at work on the folder.
 */
export function lockOutput(cache: string, final: string): () => void {
  const file = join(cache, 'building', createHash('sha256').update(final).digest('hex').slice(0, 16))
  mkdirSync(dirname(file), { recursive: true })
  if (isTaken(file)) {
    throw new PublisherFault(`Another build is at work on ${final}. Nothing was written; run this one when that has ended.`)
  }
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    // In the same moment another one has begun, or the last one has left its sign.
    if (codeOf(error) !== 'EEXIST') throw error
    if (isTaken(file)) return lockOutput(cache, final)
    writeFileSync(file, String(process.pid))
  }
  const renew = setInterval(() => renewSign(file), SIGN_MS)
  renew.unref()
  return () => {
    clearInterval(renew)
    rmSync(file, { force: true })
  }
}

/** The cache may be deleted at any time. */
function renewSign(file: string): void {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {}
}

function isTaken(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return pid !== process.pid && Date.now() - statSync(file).mtimeMs < SILENT_MS && isRunning(pid)
  } catch {
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
