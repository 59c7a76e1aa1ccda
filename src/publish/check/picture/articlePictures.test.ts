import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { contentFolder, temporaryFolder, writeFiles } from '../../../../tests/fixtures/contentFolder.ts'
import { gifFile, jpegFile, pngFile } from '../../../../tests/fixtures/pictureFiles.ts'
import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import { SiteFiles } from '../../cache/siteFiles.ts'
import { ContentFaults, type Fault } from '../../faults/fault.ts'
import { CheckedArticles } from '../checkedArticles.ts'
import { publishContent } from '../publishContent.ts'
import { readContent } from '../readContent.ts'
import { publishPictures } from './publishPictures.ts'

const PICTURE = { image: 'signing.jpg', alt: 'Two people shake hands' }

/** A publisher's folder with one article of these blocks, and these pictures. */
function folderWith(body: unknown[], images: Readonly<Record<string, unknown>> = { 'signing.jpg': jpegFile() }): string {
  const folder = contentFolder({ a: { ...articleFile(), body } })
  writeFiles(folder, Object.fromEntries(Object.entries(images).map(([name, bytes]) => [`images/${name}`, bytes])))
  return folder
}

const read = (folder: string, checked?: CheckedArticles) => readContent(folder, { drafts: false, publicDir: folder, checked })

function faultsOf(...args: Parameters<typeof folderWith>): Fault[] {
  try {
    read(folderWith(...args))
  } catch (error) {
    if (error instanceof ContentFaults) return [...error.faults]
    throw error
  }
  return []
}

/** The texts that go out, by their paths. */
function textsOf(folder: string): Record<string, string> {
  const texts: Record<string, string> = {}
  publishContent(folder, read(folder), (path, text) => {
    texts[path] = text
  })
  return texts
}

test('a picture is published with the address and the size that pages need, and with what is said of it', () => {
  const texts = { caption: 'So it was.[^1]', credit: 'Photo: Microsoft' }
  const folder = folderWith(['A text.', { ...PICTURE, ...texts }])
  const published = JSON.parse(textsOf(folder)['articles/a.json'] ?? '') as ArticleFile
  const image = expect.stringMatching(/^images\/signing\.[0-9a-f]{10}\.jpg$/)
  expect(published).toEqual({ ...articleFile(), body: ['A text.', { ...PICTURE, ...texts, image, width: 96, height: 64 }] })
})

test('an article is another one when its picture is', () => {
  const folder = folderWith([PICTURE])
  const digestOf = () => read(folder).articles[0]?.digest
  const before = digestOf()
  expect(digestOf()).toBe(before)
  writeFiles(folder, { 'images/signing.jpg': jpegFile({ orientation: 6 }) })
  expect(digestOf()).not.toBe(before)
})

test('what a build has found of an article holds as long as its pictures do', () => {
  const folder = folderWith([PICTURE])
  const cache = temporaryFolder()
  const readAgain = () => {
    const checked = new CheckedArticles(cache, 'code', folder)
    const content = read(folder, checked)
    checked.save()
    return content
  }
  const first = readAgain()
  expect(readAgain()).toEqual(first)
  writeFiles(folder, { 'images/signing.jpg': jpegFile({ orientation: 6 }) })
  const second = readAgain()
  expect(second.articles[0]?.pictures).toMatchObject([{ width: 64, height: 96 }])
  expect(second.articles[0]?.digest).not.toBe(first.articles[0]?.digest)
  expect(second).toEqual(read(folder))
  writeFiles(folder, { 'images/signing.jpg': 'no picture' })
  expect(readAgain).toThrow(ContentFaults)
})

test('what goes out is what was checked', () => {
  const folder = folderWith([PICTURE])
  const content = read(folder)
  writeFiles(folder, { 'images/signing.jpg': jpegFile({ orientation: 6 }) })
  const site = new SiteFiles(temporaryFolder(), null)
  expect(() => publishContent(folder, content, () => {})).toThrow('a file that has changed since it was checked')
  expect(() => publishPictures(folder, content, temporaryFolder(), site)).toThrow('a picture that has changed since it was checked')
})

test('only the pictures of published articles go out, each once; unchanged ones are the same files as before', () => {
  const folder = folderWith([PICTURE, PICTURE], { 'signing.jpg': jpegFile(), 'draft.png': pngFile(60, 60), 'unused.gif': gifFile(60, 60) })
  writeFiles(folder, { 'articles/b.json': articleFile({ draft: true, body: [{ ...PICTURE, image: 'draft.png' }] }) })
  const content = read(folder)
  const [path = ''] = content.articles.flatMap(({ pictures }) => pictures.map((picture) => picture.path))
  const [cache, first, second] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  publishPictures(folder, content, cache, new SiteFiles(first, null))
  expect(readFileSync(join(first, path)).equals(jpegFile())).toBe(true)
  expect(content.articles.flatMap(({ pictures }) => pictures)).toHaveLength(1)

  // A file that is written into later must not change what is out.
  expect(statSync(join(first, path)).ino).not.toBe(statSync(join(folder, 'images/signing.jpg')).ino)
  publishPictures(folder, content, cache, new SiteFiles(second, null))
  expect(statSync(join(second, path)).ino).toBe(statSync(join(first, path)).ino)
  const third = new SiteFiles(temporaryFolder(), first)
  publishPictures(folder, content, cache, third)
  expect(third.unchanged).toEqual([{ path, bytes: jpegFile().length }])
  writeFileSync(join(first, path), 'changed by hand')
  const fourth = new SiteFiles(temporaryFolder(), first)
  publishPictures(folder, content, cache, fourth)
  expect(readFileSync(fourth.find(path)).equals(jpegFile())).toBe(true)
})

test.each([
  ['that is not there', 'sining.jpg', '"sining.jpg", which is not in images/', 'did you mean "signing.jpg"?'],
  ['with its folder', 'images/signing.jpg', '"images/signing.jpg", which is not in images/', 'did you mean "signing.jpg"?'],
  ['in other letters', 'Signing.jpg', '"Signing.jpg", which is not in images/', 'did you mean "signing.jpg"?'],
  ['that is like no other', 'chart.png', '"chart.png", which is not in images/', 'the name of a picture in images/'],
])('a picture %s', (_what, image, found, wanted) => {
  expect(faultsOf(['A text.', { ...PICTURE, image }])).toEqual([
    expect.objectContaining({ file: expect.stringMatching(/articles\/a\.json$/), line: 13, field: 'body[1].image', found, wanted }),
  ])
})

test('a picture where there is no folder of pictures', () => {
  expect(faultsOf([PICTURE], {})).toMatchObject([{ wanted: 'a picture in images/, the folder beside articles/' }])
})

test('a picture that is none', () => {
  expect(faultsOf([PICTURE], { 'signing.jpg': pngFile(60, 60) })).toMatchObject([
    { line: 12, field: 'body[0].image', found: '"signing.jpg", which is PNG', wanted: 'JPEG, as its name says, or another name' },
  ])
})

test.each(['https://example.org/a.jpg', '../a.jpg', '/a.jpg', 'two words.jpg', '.hidden.jpg', 'a//b.jpg', ''])(
  'what is no name of a picture: %s',
  (image) => {
    expect(faultsOf([{ ...PICTURE, image }])).toMatchObject([
      { line: 12, field: 'body[0].image', found: JSON.stringify(image), wanted: expect.stringMatching(/nothing is loaded from elsewhere/) },
    ])
  },
)

test.each([
  ['nothing', '', '""'],
  ['blanks', '  ', '"  "'],
  ['no text', 1, '1'],
  ['left out', undefined, 'nothing; the field is missing'],
])('an alternative text that is %s', (_what, alt, found) => {
  expect(faultsOf([{ ...PICTURE, alt }])).toMatchObject([
    { field: 'body[0].alt', found, wanted: expect.stringMatching(/^what the picture shows, in a sentence, .* decorates does not belong/) },
  ])
})

test('a field of a picture that the format does not have, with the one that was probably meant', () => {
  expect(faultsOf([{ ...PICTURE, captoin: 'So it was.' }])).toMatchObject([
    { line: 14, field: 'body[0].captoin', wanted: 'did you mean "caption"?' },
  ])
})

test('a caption is checked as other texts are', () => {
  const caption = 'As [we](/articles/nothing/) [said](mailto:x@y.org) [here](/companies/nothing-of-the-sort/).[^2]'
  expect(faultsOf([{ ...PICTURE, caption }]).map(({ field, found }) => [field, found])).toEqual([
    ['body[0].caption', 'the citation [^2]'],
    ['body[0].caption', 'a link to "mailto:x@y.org"'],
    ['body[0].caption', '"nothing", which is no article'],
    ['body[0].caption', 'a link to "/companies/nothing-of-the-sort/", where there is no page'],
  ])
})

test('the pictures of drafts are checked too', () => {
  const folder = contentFolder({ a: articleFile({ draft: true, body: [PICTURE] }) })
  expect(read(folder).draftFaults).toMatchObject([{ field: 'body[0].image', found: expect.stringContaining('which is not in images/') }])
})

test.each([
  ['a file name', { alt: 'IMG_1234.jpg' }, 'has "IMG_1234.jpg" as the "alt" of a picture, which tells nobody what it shows (body[0])'],
  ['one word for all pictures', { alt: 'Photo' }, 'has "Photo" as the "alt" of a picture, which tells nobody what it shows (body[0])'],
  [
    'the caption again',
    { alt: 'The two shake hands', caption: 'The *two* shake hands' },
    'has a picture whose "alt" is its caption, which some hear twice; say there what the picture shows (body[0])',
  ],
])('an alternative text that is %s is told', (_what, texts, warning) => {
  expect(read(folderWith([{ ...PICTURE, ...texts }])).warnings.map(({ text }) => text)).toEqual([warning])
})

test('a picture that is a burden is told with its place', () => {
  const heavy = Buffer.concat([jpegFile(), Buffer.alloc(2_000_000)])
  expect(read(folderWith([PICTURE], { 'signing.jpg': heavy })).warnings.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^names signing\.jpg in body\[0\], which has 2 MB/),
  ])
})
