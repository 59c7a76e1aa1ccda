/** What comes within so many milliseconds; `null` where it comes later or not at all. */
export async function within<T>(ms: number, coming: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  const failed = coming.catch(() => null)
  return Promise.race([failed, late]).finally(() => clearTimeout(timer))
}
