import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { buildFolders } from './buildFolders.ts'
import { checkOutFolder } from './checkOutFolder.ts'
import { keptNames } from './keptNames.ts'
import { writeWrittenFiles } from './writtenFiles.ts'

const PROJECT = {
  'package.json': '{}',
  'src/a.ts': '',
  'public/icon.svg': '',
  '.git/HEAD': '',
  'content/articles/a.json': '',
  'node_modules/a/b': '',
}

/** Asks about a folder of a project, by its path in there; `null`: about the project's own folder. */
function check(root: string, path: string, replace: string | null = null, keep: readonly string[] = []) {
  const folders = buildFolders(join(root, path), join(root, 'node_modules/.cache'))
  return checkOutFolder(folders, {
    root,
    publicDir: join(root, 'public'),
    content: join(root, 'content'),
    isKept: keptNames(keep),
    replace: replace && join(root, replace),
  })
}

const project = (files: Readonly<Record<string, string>> = {}) => temporaryFolder({ ...PROJECT, ...files })

/** What lies in a site of a version that kept no list. */
const OLD_SITE = Object.fromEntries(
  ['index.html', '404.html', '_headers', 'data/manifest.json', 'assets/a.js', 'articles/a.json'].map((file) => [`dist/${file}`, '']),
)

test.each([
  ['the project', '.'],
  ['its parent', '..'],
  ['the root of the disk', '../../../../../../../..'],
  ['the sources', 'src'],
  ['a folder within the sources', 'src/site'],
  ['the public folder, which is copied into the site', 'public'],
  ['a folder within it', 'public/site'],
  ['the content', 'content'],
  ['the articles', 'content/articles'],
  ['the history', '.git'],
  ['the packages', 'node_modules'],
])('%s is refused, even where it is said that it may go', (_what, path) => {
  const root = project()
  expect(() => check(root, path)).toThrow(
    /cannot be written to .*\n {2}found {4}.*\n {2}remedy {3}name another folder with --outDir\nNothing was written/,
  )
  expect(() => check(root, path, path)).toThrow('cannot be written')
})

test('a link to the project is the project', () => {
  const root = project()
  const link = join(temporaryFolder(), 'link')
  symlinkSync(root, link)
  const folders = buildFolders(link, join(root, 'node_modules/.cache'))
  const around = { root, publicDir: join(root, 'public'), content: join(root, 'content'), isKept: keptNames([]), replace: null }
  expect(() => checkOutFolder(folders, around)).toThrow("the project's own folder")
})

test('a folder with files that no build has made is refused, until it is said that it may go', () => {
  const root = project({ 'docs/notes.md': 'x', 'docs/a/b': 'x' })
  expect(() => check(root, 'docs')).toThrow(/found {4}a and notes\.md, which no build .*\n.*ENTENTE_REPLACE=.*docs/)
  expect(() => check(root, 'docs', 'dist')).toThrow('cannot be written')
  expect(check(root, 'docs', 'docs')).toEqual({
    replaceable: 'everything',
    isConfirmed: true,
    says: expect.stringContaining('takes the place of everything in'),
  })
})

test.each([
  ['one that is not there', {}, 'nothing', /goes to .*dist\.$/],
  ['one with nothing but its history', { 'dist/.git/HEAD': '' }, 'nothing', /goes to .*dist, beside \.git\.$/],
  [
    'the site of a version that kept no list',
    { ...OLD_SITE, 'dist/.git/HEAD': '' },
    'alike',
    /place of the last one in .*dist; all else there stays, such as \.git\.$/,
  ],
])('%s is taken, and it is said what will be done', (_what, files, replaceable, says) => {
  expect(check(project(files), 'dist')).toEqual({ replaceable, isConfirmed: false, says: expect.stringMatching(says) })
})

/** A folder that a build has made, with what has been put there since. */
function builtFolder(files: Readonly<Record<string, string>> = {}): string {
  const root = project({ 'dist/index.html': '', 'dist/articles/a/index.html': '', ...files })
  writeWrittenFiles(join(root, 'dist'), ['index.html', 'articles/a/index.html'])
  return root
}

test('a folder that a build has made is taken, and what stays is named', () => {
  expect(check(builtFolder(), 'dist')).toMatchObject({ replaceable: 'written', says: expect.stringMatching(/the last one in .*dist\.$/) })
  const root = builtFolder({ 'dist/.git/HEAD': '', 'dist/CNAME': '', 'dist/.well-known/acme/x': '', 'dist/articles/.DS_Store': '' })
  expect(check(root, 'dist', null, ['CNAME', '.well-known'])).toMatchObject({
    replaceable: 'written',
    says: expect.stringMatching(/the last one in .*dist; \.git, \.well-known and CNAME stay\.$/),
  })
})

test('the list of an earlier build, which had the name of this software in it, counts', () => {
  const about = 'The files that a build of Entente wrote here. The next build replaces them, and leaves all others.'
  const root = project({ 'dist/index.html': '', 'dist/.entente-files': JSON.stringify([about, 'index.html']) })
  expect(check(root, 'dist')).toMatchObject({ replaceable: 'written' })
})

test('what somebody has put into it since stops the build, which says how it stays and how it goes', () => {
  const root = builtFolder({ 'dist/CNAME': '', 'dist/articles/a/own.txt': '', 'dist/old/a/index.html': '', 'dist/old/b.html': '' })
  mkdirSync(join(root, 'dist/empty/folder'), { recursive: true })
  expect(() => check(root, 'dist')).toThrow(
    /found {4}CNAME, articles\/a\/own\.txt and old\/, which no build of Entente has put there\n {2}remedy {3}move it away; or, if it is to stay beside the site, say so: ENTENTE_KEEP=CNAME,articles\/a\/own\.txt,old, or, if all that may go, say so: ENTENTE_REPLACE=.*dist\nNothing was written/,
  )
  expect(check(root, 'dist', null, ['CNAME', 'articles/a/own.txt', 'old'])).toMatchObject({ replaceable: 'written' })
  expect(() => check(root, 'dist', null, ['CNAME', 'o*'])).toThrow('found    articles/a/own.txt, which')
  expect(check(root, 'dist', 'dist', ['CNAME'])).toMatchObject({
    replaceable: 'everything',
    says: expect.stringMatching(/takes the place of everything in .*dist but CNAME\.$/),
  })
})

test('of much that is not the site the first is named', () => {
  const root = builtFolder(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`dist/${i}.txt`, ''])))
  expect(() => check(root, 'dist')).toThrow(
    /found {4}0\.txt, 1\.txt, 2\.txt and 5 more, .*\n.*ENTENTE_KEEP=0\.txt,1\.txt,2\.txt,3\.txt,4\.txt,…, or/,
  )
})

test('a folder of others may hold a site beside what is to stay', () => {
  const root = project({ 'docs/CNAME': 'x' })
  expect(() => check(root, 'docs')).toThrow(/remedy {3}name another folder with --outDir; or, .*: ENTENTE_KEEP=CNAME, or/)
  expect(check(root, 'docs', null, ['CNAME'])).toMatchObject({ replaceable: 'nothing', says: expect.stringMatching(/beside CNAME\.$/) })
})

test('a list that is not of a build makes no folder a site', () => {
  const root = project({ 'docs/notes.md': 'x', 'docs/.entente-files': '["notes.md"]' })
  expect(() => check(root, 'docs')).toThrow('no build of Entente')
})

test('a file, and a folder below a file, are refused before anything is built', () => {
  const root = project({ dist: 'x' })
  expect(() => check(root, 'dist')).toThrow(/found {4}a file\n/)
  expect(() => check(root, 'dist/site')).toThrow(/found {4}a folder in which nothing can be written \(/)
})

test('what lies where builds work is not cleaned away', () => {
  const root = project({ 'dist.building/notes.md': 'x' })
  expect(() => check(root, 'dist')).toThrow(/found {4}notes\.md in .*dist\.building/)
  expect(existsSync(join(root, 'dist.building/notes.md'))).toBe(true)
})

test('what a build has left when it was ended is cleaned away', () => {
  const root = project({ 'dist.building/site/index.html': 'x' })
  check(root, 'dist')
  expect(existsSync(join(root, 'dist.building/site'))).toBe(false)
})

test('nothing is left of the question', () => {
  const root = project()
  check(root, 'deep/in/dist')
  expect(existsSync(join(root, 'deep/in/dist'))).toBe(false)
})

test('a link is followed to the folder that is served, also to one that is not there yet', () => {
  const root = temporaryFolder()
  symlinkSync('served', join(root, 'link'))
  expect(buildFolders(join(root, 'link'), root).final).toBe(join(buildFolders(root, root).final, 'served'))
  writeFiles(root, { 'served/a': '' })
  expect(dirname(buildFolders(join(root, 'link/inner'), root).final)).toBe(join(buildFolders(root, root).final, 'served'))
})
