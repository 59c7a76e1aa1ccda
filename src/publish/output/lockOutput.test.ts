import { spawnSync } from 'node:child_process'
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { lockOutput } from './lockOutput.ts'

const signOf = (cache: string) => join(cache, 'building', readdirSync(join(cache, 'building'))[0] ?? '')

test('while one build is at work on a folder another is refused, and not afterwards', () => {
  const cache = temporaryFolder()
  const free = lockOutput(cache, '/site/dist')
  // Of a process that runs: the one that has started this.
  writeFileSync(signOf(cache), String(process.ppid))
  expect(() => lockOutput(cache, '/site/dist')).toThrow('Another build is at work on /site/dist')
  lockOutput(cache, '/site/other')()
  free()
  lockOutput(cache, '/site/dist')()
  expect(readdirSync(join(cache, 'building'))).toEqual([])
})

test('a build that was killed holds up nobody', () => {
  const cache = temporaryFolder()
  lockOutput(cache, '/site/dist')
  const { pid } = spawnSync(process.execPath, ['--version'])
  writeFileSync(signOf(cache), String(pid))
  lockOutput(cache, '/site/dist')()
})

test('nor does one whose number another process has by now', () => {
  const cache = temporaryFolder()
  lockOutput(cache, '/site/dist')
  writeFileSync(signOf(cache), String(process.ppid))
  const before = new Date(Date.now() - 600_000)
  utimesSync(signOf(cache), before, before)
  lockOutput(cache, '/site/dist')()
})
