import { linkSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { linkFile } from './linkFile.ts'

/** A file system that cannot link. */
const failWith = (code: string) => () => {
  throw Object.assign(new Error(code), { code })
}

test.each(['', 'EXDEV', 'EPERM', 'EMLINK'])('a file appears where it is wanted, with its time (%s)', (code) => {
  const folder = temporaryFolder({ from: 'new', 'there/to': 'old' })
  const link = code === '' ? linkSync : failWith(code)
  utimesSync(join(folder, 'from'), 1_700_000_000, 1_700_000_000)
  for (const name of ['there/to', 'there/to', 'elsewhere/deep/to']) {
    const to = join(folder, name)
    linkFile(join(folder, 'from'), to, 1_700_000_000, link)
    expect([readFileSync(to, 'utf8'), statSync(to).mtimeMs]).toEqual(['new', 1_700_000_000_000])
    expect(statSync(to).ino === statSync(join(folder, 'from')).ino).toBe(code === '')
  }
})

test('other failures are told, and so is a file that is not there', () => {
  const folder = temporaryFolder({ from: 'new' })
  expect(() => linkFile(join(folder, 'from'), join(folder, 'to'), 0, failWith('EROFS'))).toThrow('EROFS')
  expect(() => linkFile(join(folder, 'none'), join(folder, 'to'), 0)).toThrow('ENOENT')
})
