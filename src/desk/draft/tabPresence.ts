import { readStored, writeStored } from '../../ui/browserStorage.ts'

/** This tab among those that have the desk open. */
export interface TabPresence {
  id: string
  /** Those that are open now. A tab that crashed is not among them. */
  livingTabs: () => Promise<ReadonlySet<string>>
  leave: () => void
}

const NAME = 'desk:tab:'
const BEAT_MS = 5_000
/** Browsers let the timers of a tab in the background run once a minute. */
const DEAD_AFTER_MS = 90_000

/** A lock that the browser takes away with the tab says that it lives; where there are no locks, a time that is written again and again. */
export function createTabPresence(): TabPresence {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-')
  return 'locks' in navigator ? byLock(id, navigator.locks) : byHeartbeat(id)
}

function byLock(id: string, locks: LockManager): TabPresence {
  let leave = () => {}
  const open = new Promise<void>((resolve) => {
    leave = resolve
  })
  const held = new Promise<void>((resolve) => {
    locks
      .request(NAME + id, () => {
        resolve()
        return open
      })
      .catch(() => resolve())
  })
  return {
    id,
    livingTabs: async () => {
      await held
      const { held: all = [] } = await locks.query()
      return new Set(all.flatMap(({ name }) => (name?.startsWith(NAME) ? name.slice(NAME.length) : [])))
    },
    leave: () => leave(),
  }
}

function byHeartbeat(id: string): TabPresence {
  const beat = () => writeStored('localStorage', NAME + id, String(Date.now()))
  beat()
  const timer = setInterval(beat, BEAT_MS)
  const leave = () => {
    clearInterval(timer)
    window.removeEventListener('pagehide', leave)
    writeStored('localStorage', NAME + id, null)
  }
  window.addEventListener('pagehide', leave)
  return {
    id,
    livingTabs: async () => {
      const all = Object.keys(localStorage).filter((key) => key.startsWith(NAME))
      return new Set(
        all.filter((key) => Date.now() - Number(readStored('localStorage', key)) < DEAD_AFTER_MS).map((key) => key.slice(NAME.length)),
      )
    },
    leave,
  }
}
