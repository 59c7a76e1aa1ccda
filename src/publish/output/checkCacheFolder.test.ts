import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { checkCacheFolder } from './checkCacheFolder.ts'

test('the folder is made where it is not there', () => {
  const folder = temporaryFolder()
  checkCacheFolder(join(folder, 'deep/cache'), join(folder, 'dist'))
  expect(statSync(join(folder, 'deep/cache')).isDirectory()).toBe(true)
})

test('a file in its place is told, with the variable that names another', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'cache'), '')
  const check = () => checkCacheFolder(join(folder, 'cache'), join(folder, 'dist'))
  expect(check).toThrow(/cannot lie in .*cache\n {2}found {4}a folder in which nothing can be written \(E.*\n {2}remedy .*ENTENTE_CACHE=/)
})

test.each(['dist', 'dist/cache'])('%s, in what goes to readers, is refused', (path) => {
  const folder = temporaryFolder()
  expect(() => checkCacheFolder(join(folder, path), join(folder, 'dist'))).toThrow('the output folder, which goes to readers')
  expect(() => checkCacheFolder(join(folder, 'distant'), join(folder, 'dist'))).not.toThrow()
})
