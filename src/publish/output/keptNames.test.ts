import { expect, test } from 'vitest'
import { keptNames } from './keptNames.ts'

test.each([
  [['CNAME'], ['CNAME', 'CNAME/x'], ['CNAMES', 'a/CNAME', 'cname']],
  [['.well-known'], ['.well-known/acme-challenge/x'], ['xwell-known', '.well-knowns']],
  [['google*.html'], ['google123.html'], ['google/a.html', 'googlehtml']],
  [['uploads/*/kept'], ['uploads/a/kept/b'], ['uploads/kept', 'uploads/a/b/kept', 'uploads']],
  [['*'], ['anything', 'any/thing'], []],
  [[], ['.git', '.git/HEAD', 'lost+found', 'a/.DS_Store', 'Thumbs.db'], ['.gitignore', 'a/.git', 'CNAME', '.well-known']],
])('%j keeps %j, and not %j', (keep, kept, others) => {
  const isKept = keptNames(keep)
  expect(kept.filter((path) => !isKept(path))).toEqual([])
  expect(others.filter(isKept)).toEqual([])
})
