import type { Logger } from 'vite'

/**
 * A logger that keeps what is merely of interest to itself: the bundler's reports, a line for each of its files, most of which
 * no reader gets. Warnings and errors go through; `before` is called ahead of them.
 */
export function quietLogger(logger: Logger, before: () => void): Logger {
  const loud = {
    warn: (...words: Parameters<Logger['warn']>) => {
      before()
      logger.warn(...words)
    },
    warnOnce: (...words: Parameters<Logger['warnOnce']>) => {
      before()
      logger.warnOnce(...words)
    },
    error: (...words: Parameters<Logger['error']>) => {
      before()
      logger.error(...words)
    },
  }
  return {
    ...loud,
    info: () => {},
    clearScreen: () => {},
    hasErrorLogged: (error) => logger.hasErrorLogged(error),
    get hasWarned() {
      return logger.hasWarned
    },
    set hasWarned(value) {
      logger.hasWarned = value
    },
  }
}
