import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { bundleAside, isAside } from './bundleAside.ts'

const folderOf = (count: number) => temporaryFolder(Object.fromEntries(Array.from({ length: count }, (_, i) => [`a-${i}.json`, ''])))

test('few articles are read sooner than another process is there', async () => {
  expect(await bundleAside(folderOf(10))).toBe('')
  expect(await bundleAside('/no/such/folder')).toBe('')
})

test('only Vite itself can be started again, so others build the code themselves', async () => {
  const { argv } = process
  process.argv = [argv[0] ?? '', '/project/scripts/build.js', 'build']
  try {
    expect(await bundleAside(folderOf(2_000))).toBe('')
  } finally {
    process.argv = argv
  }
})

test('the process that was started for the code knows it', () => {
  expect(isAside({})).toBe(false)
  expect(isAside({ ENTENTE_BUNDLE_ASIDE: '1' })).toBe(true)
})
