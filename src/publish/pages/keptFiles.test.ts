import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SiteFiles } from '../cache/siteFiles.ts'
import { KeptFiles } from './keptFiles.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-kept-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A build into a folder of its own. */
function build(site: string, code = 'code 1') {
  const files = new KeptFiles(join(folder, 'cache'), new SiteFiles(join(folder, site), null), code)
  const text = (path: string) => readFileSync(join(folder, site, path), 'utf8')
  return { files, text, counts: () => [files.made, files.taken] }
}

test('a file is made once from the same, whatever its path', async () => {
  const one = build('one')
  await one.files.add('a/index.html', ['answers', 'head'], async () => 'a page')
  const two = build('two')
  await two.files.add('b/index.html', ['answers', 'head'], async () => 'never made')
  expect(two.text('b/index.html')).toBe('a page')
  expect([one.counts(), two.counts()]).toEqual([
    [1, 0],
    [0, 1],
  ])
})

test.each([
  ['other parts', 'code 1', ['answers', 'other']],
  ['parts that only together are the same', 'code 1', ['answersh', 'ead']],
  ['other code', 'code 2', ['answers', 'head']],
])('%s make another file', async (_what, code, parts) => {
  await build('one').files.add('a', ['answers', 'head'], async () => 'a page')
  const two = build('two', code)
  await two.files.add('a', parts, async () => 'another')
  expect(two.text('a')).toBe('another')
})

test('what somebody has written into the site is made anew, and does not reach the next one', async () => {
  await build('one').files.add('a', ['x'], async () => 'a page')
  writeFileSync(join(folder, 'one/a'), 'minified')
  const two = build('two')
  await two.files.add('a', ['x'], async () => 'a page')
  expect(two.text('a')).toBe('a page')
  expect(two.counts()).toEqual([1, 0])
})
