import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { buildFolders } from './buildFolders.ts'
import { keptNames } from './keptNames.ts'
import { type Replaceable, STAGE } from './outFolder.ts'
import { OutFolderFault } from './outFolderFault.ts'
import { replaceSite } from './replaceSite.ts'
import { listFiles, WRITTEN_FILES } from './writtenFiles.ts'

type Files = Readonly<Record<string, string>>
type Rename = typeof renameSync

/** Files that a build makes, in folders that the two sites share and in some that they do not. */
const FIRST: Files = { 'index.html': 'old', 'articles/a/index.html': 'old', 'articles/gone/index.html': 'old', 'assets/app-1.js': 'old' }
const SECOND: Files = { 'index.html': 'new', 'articles/a/index.html': 'new', 'articles/b/index.html': 'new', 'assets/app-2.js': 'new' }

/** Puts a site into a folder, as a build does that has made it. */
function build(
  final: string,
  files: Files,
  {
    rename,
    replaceable = 'written',
    isConfirmed = false,
    unchanged = [],
    keep = [],
  }: Partial<{ rename: Rename; replaceable: Replaceable; isConfirmed: boolean; unchanged: string[]; keep: string[] }> = {},
) {
  const folders = buildFolders(final, temporaryFolder())
  mkdirSync(folders.site, { recursive: true })
  writeFiles(folders.site, files)
  replaceSite({ ...folders, replaceable, isConfirmed, isKept: keptNames(keep), unchanged }, rename)
}

/** All files of a folder with their texts, without the list that the build keeps. */
function contentOf(folder: string): Files {
  const paths = listFiles(folder).filter((path) => path !== WRITTEN_FILES)
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** A folder that a build has made, with what others have put there since. */
function builtFolder(others: Files = {}): string {
  const final = join(temporaryFolder(), 'site')
  build(final, FIRST, { replaceable: 'nothing' })
  writeFiles(final, others)
  return final
}

/** A folder that no build has made. */
function folderWith(files: Files): string {
  const final = join(temporaryFolder(), 'site')
  writeFiles(final, files)
  return final
}

/** Fails on some paths as the system does, until it is told to work again. */
function failingRename(isFailing: (from: string, to: string) => boolean, code: string): Rename {
  return (from, to) => {
    if (isFailing(String(from).replaceAll('\\', '/'), String(to).replaceAll('\\', '/'))) throw Object.assign(new Error(code), { code })
    renameSync(from, to)
  }
}

test('what is unchanged stays where it is, and the next build knows it as its own', () => {
  const final = builtFolder({ 'articles/a/own.txt': 'mine', 'articles/gone/own.txt': 'mine' })
  const stays = ['articles/a/index.html', 'assets/app-1.js']
  const [before] = stays.map((path) => lstatSync(join(final, path)).ino)
  build(final, { 'index.html': 'new', 'articles/b/index.html': 'new', 'assets/app-2.js': 'new' }, { unchanged: stays })
  expect(contentOf(final)).toEqual({
    'index.html': 'new',
    'articles/a/index.html': 'old',
    'articles/a/own.txt': 'mine',
    'articles/b/index.html': 'new',
    'articles/gone/own.txt': 'mine',
    'assets/app-1.js': 'old',
    'assets/app-2.js': 'new',
  })
  expect(lstatSync(join(final, 'articles/a/index.html')).ino).toBe(before)
  // So the next build may remove it.
  build(final, SECOND)
  expect(Object.keys(contentOf(final)).sort()).toEqual([...Object.keys(SECOND), 'articles/a/own.txt', 'articles/gone/own.txt'].sort())
})

test('after a failure what is unchanged is there too', () => {
  const final = builtFolder()
  const before = contentOf(final)
  const rename = failingRename((from) => from.endsWith(`${STAGE}/site/index.html`), 'EIO')
  expect(() => build(final, { 'index.html': 'new' }, { rename, unchanged: ['articles/a/index.html'] })).toThrow('EIO')
  expect(contentOf(final)).toEqual(before)
})

test('a new site takes the place of the last one, of which nothing is left', () => {
  const final = builtFolder()
  expect(contentOf(final)).toEqual(FIRST)
  build(final, SECOND)
  expect(contentOf(final)).toEqual(SECOND)
})

test('what no build has written stays, wherever it lies', () => {
  const others = {
    '.git/HEAD': 'ref',
    '.git/index.html': 'no page',
    CNAME: 'example.org',
    '.well-known/security.txt': 'x',
    'articles/gone/notes.txt': 'x',
    'articles/a/picture.png': 'x',
    'own/page/index.html': 'x',
  }
  const final = builtFolder(others)
  build(final, SECOND)
  expect(contentOf(final)).toEqual({ ...SECOND, ...others })
  build(final, FIRST)
  expect(contentOf(final)).toEqual({ ...FIRST, ...others })
})

test('an empty folder of others stays, and one that a build has left empty goes', () => {
  const final = builtFolder()
  mkdirSync(join(final, 'uploads'))
  build(final, { 'index.html': 'new' })
  expect([existsSync(join(final, 'uploads')), existsSync(join(final, 'articles'))]).toEqual([true, false])
})

test('a link to a folder stays a link, and a link within the folder is not followed', () => {
  const elsewhere = temporaryFolder({ 'index.html': 'not ours' })
  const served = builtFolder()
  const link = join(temporaryFolder(), 'link')
  symlinkSync(served, link)
  symlinkSync(elsewhere, join(served, 'elsewhere'))
  build(link, SECOND)
  expect(readlinkSync(link)).toBe(served)
  expect(contentOf(elsewhere)).toEqual({ 'index.html': 'not ours' })
  expect(lstatSync(join(served, 'elsewhere')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(served, 'index.html'), 'utf8')).toBe('new')
})

test('the folder itself is never renamed, since a server may hold it open', () => {
  const final = builtFolder()
  const { ino } = lstatSync(final)
  build(final, SECOND)
  expect(lstatSync(final).ino).toBe(ino)
})

test('a folder that is a mount point gets its site from another disk', () => {
  const final = builtFolder({ CNAME: 'example.org' })
  build(final, SECOND, {
    rename: failingRename(
      (from, to) => from.includes('.building/') !== to.includes('.building/') && !(from.includes(STAGE) && to.includes(STAGE)),
      'EXDEV',
    ),
  })
  expect(contentOf(final)).toEqual({ ...SECOND, CNAME: 'example.org' })
})

test.each(['EBUSY', 'EXDEV'])('a folder within it that is a mount point stays, with new content (%s)', (code) => {
  const final = builtFolder()
  const isMount = (path: string) => path.endsWith('/site/articles') && !path.includes(STAGE)
  const { ino } = lstatSync(join(final, 'articles'))
  build(final, SECOND, { rename: failingRename((from) => isMount(from), code) })
  expect(contentOf(final)).toEqual(SECOND)
  expect(lstatSync(join(final, 'articles')).ino).toBe(ino)
})

test.each(['index.html', 'assets/app-2.js', 'articles/b'])('when %s can not be put there, the last site is as it was', (path) => {
  const others = { '.git/HEAD': 'ref', 'articles/notes.txt': 'x', 'assets/own.css': 'x' }
  const final = builtFolder(others)
  const list = readFileSync(join(final, WRITTEN_FILES), 'utf8')
  let failed = 0
  const rename = failingRename((from, to) => {
    if (failed > 0 || !from.includes(STAGE) || !to.endsWith(`/site/${path}`)) return false
    failed++
    return true
  }, 'ENOSPC')
  // Where the folder is shared with others its files are moved one by one, so "articles" as a whole is not.
  if (path === 'articles') return expect(() => build(final, SECOND, { rename })).not.toThrow()
  expect(() => build(final, SECOND, { rename })).toThrow('ENOSPC')
  expect(contentOf(final)).toEqual({ ...FIRST, ...others })
  expect(readFileSync(join(final, WRITTEN_FILES), 'utf8')).toBe(list)
})

test('a file of others in the way of a new one stops the build before anything has changed', () => {
  const others = { 'articles/b': 'a file where a folder is wanted', 'assets/app-2.js/x': 'a folder where a file is wanted' }
  const final = builtFolder(others)
  const run = () => build(final, SECOND)
  expect(run).toThrow(OutFolderFault)
  expect(run).toThrow(/articles\/b and assets\/app-2\.js/)
  expect(contentOf(final)).toEqual({ ...FIRST, ...others })
  build(final, SECOND, { isConfirmed: true })
  expect(contentOf(final)).toEqual(SECOND)
})

test("a file of others that is the same as the new one is in nobody's way", () => {
  const final = builtFolder({ CNAME: 'example.org' })
  build(final, { ...SECOND, CNAME: 'example.org' })
  build(final, SECOND)
  expect(contentOf(final)).toEqual(SECOND)
})

test('of a site that kept no list, what a new site has at its root goes, and all else stays', () => {
  const final = folderWith({ ...FIRST, CNAME: 'example.org', '.git/HEAD': 'ref', 'own/index.html': 'x' })
  build(final, SECOND, { replaceable: 'alike' })
  expect(contentOf(final)).toEqual({ ...SECOND, CNAME: 'example.org', '.git/HEAD': 'ref', 'own/index.html': 'x' })
})

test('where the publisher has said so, everything goes but what is kept, also from a folder that a build has made', () => {
  const others = { 'notes.md': 'x', 'a/b': 'x', '.nojekyll': '', '.git/HEAD': 'ref', CNAME: 'example.org' }
  const how = { replaceable: 'everything', isConfirmed: true, keep: ['CNAME'] } as const
  const left = { ...SECOND, '.git/HEAD': 'ref', CNAME: 'example.org' }
  for (const final of [folderWith(others), builtFolder({ ...others, 'articles/a/own.txt': 'x' })]) {
    build(final, SECOND, { ...how, keep: [...how.keep] })
    expect(contentOf(final)).toEqual(left)
  }
})

test('a build that was ended half-way leaves a folder that the next one knows as its own', () => {
  const final = builtFolder()
  // What lies there while sites change places: both lists in one, and some files of each.
  const both = [...Object.keys(FIRST), ...Object.keys(SECOND)]
  const [about] = JSON.parse(readFileSync(join(final, WRITTEN_FILES), 'utf8')) as string[]
  writeFileSync(join(final, WRITTEN_FILES), JSON.stringify([about, ...both]))
  writeFiles(final, { 'assets/app-2.js': 'new', [`${STAGE}/before/index.html`]: 'old' })
  build(final, { 'index.html': 'third' })
  expect(contentOf(final)).toEqual({ 'index.html': 'third' })
})

test('the same site gives the same list, whatever lay there before', () => {
  const one = builtFolder({ CNAME: 'x' })
  build(one, SECOND)
  const other = join(temporaryFolder(), 'site')
  build(other, SECOND, { replaceable: 'nothing' })
  expect(readFileSync(join(one, WRITTEN_FILES), 'utf8')).toBe(readFileSync(join(other, WRITTEN_FILES), 'utf8'))
})
