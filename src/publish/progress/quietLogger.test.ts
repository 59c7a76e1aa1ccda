import { createLogger } from 'vite'
import { expect, test } from 'vitest'
import { quietLogger } from './quietLogger.ts'
import { withoutReports } from './withoutReports.ts'

/** What comes through to a terminal, with a mark where room was made for it. */
function listen() {
  const said: string[] = []
  const say = (words: string) => void said.push(words)
  const console = { log: say, warn: say, error: say }
  const logger = createLogger('info', { allowClearScreen: false, console: { ...globalThis.console, ...console } })
  return { said, logger: quietLogger(logger, () => said.push('(room)')), loud: logger }
}

test('reports are kept, warnings and errors come through, after room was made for them', () => {
  const { said, logger } = listen()
  logger.info('assets/app.js 2 kB')
  logger.warn('a warning')
  logger.warnOnce('another')
  logger.error('an error')
  expect(said).toEqual(['(room)', 'a warning', '(room)', 'another', '(room)', 'an error'])
})

test('whether there was a warning is known to both', () => {
  const { logger, loud } = listen()
  const error = new Error('x')
  expect(logger.hasWarned).toBe(false)
  logger.error('x', { error })
  expect([loud.hasWarned, logger.hasWarned, logger.hasErrorLogged(error)]).toEqual([true, true, true])
  logger.hasWarned = false
  expect(loud.hasWarned).toBe(false)
})

test('of the plugins of a bundle the one that reports goes, wherever it stands', async () => {
  const plugin = (name: string) => ({ name })
  const options = { input: 'a.ts', plugins: [plugin('a'), [null, Promise.resolve([plugin('builtin:vite-reporter'), plugin('b')])]] }
  expect(await withoutReports(options)).toEqual({ input: 'a.ts', plugins: [plugin('a'), null, plugin('b')] })
  expect(await withoutReports({})).toEqual({ plugins: [undefined] })
})
