/** More turns than the answer to any question takes that is answered from memory. */
const TURNS = 200

/**
 * Whether a promise is settled within the task that runs: before anything is painted, and before anybody can do anything. So it
 * is with what is answered from memory, however many promises it takes on the way.
 */
export async function settlesWithinTask(promise: Promise<unknown>): Promise<boolean> {
  let isSettled = false
  const settle = () => {
    isSettled = true
  }
  promise.then(settle, settle)
  for (let turn = 0; turn < TURNS && !isSettled; turn++) await null
  return isSettled
}
