import { useEffect, useState } from 'react'

/** What the browser says of its storage; `null` where it says nothing. */
export interface StorageFacts {
  /** Bytes that everything at this address takes. */
  usage: number | null
  /** Whether it promises to keep them. */
  isKept: boolean | null
}

/** Asked as the page opens, and again with each change of `version`: something was kept or erased. */
export function useDeviceStorage(version: unknown): [StorageFacts, () => Promise<boolean | null>] {
  const [facts, setFacts] = useState<StorageFacts>({ usage: null, isKept: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the browser's answer changes with what is kept
  useEffect(() => {
    let isCurrent = true
    void readFacts().then((read) => isCurrent && setFacts(read))
    return () => {
      isCurrent = false
    }
  }, [version])
  const askToKeep = async () => {
    const isKept = await storageManager()
      ?.persist()
      .catch(() => null)
    setFacts(await readFacts())
    return isKept ?? null
  }
  return [facts, askToKeep]
}

async function readFacts(): Promise<StorageFacts> {
  const manager = storageManager()
  const [estimate, isKept] = await Promise.all([manager?.estimate().catch(() => null), manager?.persisted().catch(() => null)])
  return { usage: estimate?.usage ?? null, isKept: isKept ?? null }
}

/** Missing without a secure connection, and in older browsers in part. */
function storageManager(): StorageManager | null {
  const manager: Partial<StorageManager> | undefined = navigator.storage
  return manager?.estimate && manager.persisted && manager.persist ? navigator.storage : null
}
