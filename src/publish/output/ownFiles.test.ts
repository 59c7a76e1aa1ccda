import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { keptNames } from './keptNames.ts'
import { ownFiles } from './ownFiles.ts'
import { writeWrittenFiles } from './writtenFiles.ts'

test('what the publisher or the host has put there is told from what a build has written', () => {
  const root = temporaryFolder({ 'public/_redirects': '/a /b', 'dist/CNAME': 'x', 'dist/.nojekyll': '', 'dist/_headers': '' })
  writeWrittenFiles(join(root, 'dist'), ['.nojekyll', '_headers'])
  const isTaken = ownFiles(join(root, 'public'), join(root, 'dist'), keptNames(['CNAME']))
  expect(['_redirects', 'CNAME', '.nojekyll', '_headers', 'entente.nginx.conf'].filter(isTaken)).toEqual(['_redirects', 'CNAME'])
})

test('where there is no site yet, only the public folder counts, and what a version without a list has made does not', () => {
  const root = temporaryFolder({ 'public/CNAME': 'x', 'old/_headers': '', 'old/CNAME': 'y' })
  const isKept = keptNames(['CNAME'])
  expect(['CNAME', '_headers'].filter(ownFiles(join(root, 'public'), join(root, 'none'), isKept))).toEqual(['CNAME'])
  expect(['CNAME', '_headers'].filter(ownFiles(join(root, 'none'), join(root, 'old'), isKept))).toEqual(['CNAME'])
})
