/**
 * Why a part of the site could not be had:
 *
 * - `missing`: the server answered that there is no such file, or a static host answered with its HTML page instead
 * - `offline`: no answer came
 * - `server`: the server answered that it can't serve now
 * - `unexpected`: an answer came, but it is not what was promised
 */
export type LoadFailure = 'missing' | 'offline' | 'server' | 'unexpected'

export class LoadError extends Error {
  override readonly name = 'LoadError'
  constructor(
    readonly failure: LoadFailure,
    /** The file, relative to the site's base. */
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${failure}`, options)
  }
}

/** Whether asking again may help by itself. */
export function isTransient(error: unknown): boolean {
  return error instanceof LoadError && (error.failure === 'offline' || error.failure === 'server')
}
