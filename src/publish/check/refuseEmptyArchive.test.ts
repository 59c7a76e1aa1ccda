import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { readContent } from './readContent.ts'
import { refuseEmptyArchive } from './refuseEmptyArchive.ts'

const refuse = (folder: string) => refuseEmptyArchive(folder, readContent(folder, { drafts: false, today: '2026-12-01' }))

test.each([
  ['no folder of articles', () => temporaryFolder({ 'companies.json': [] }), 'no such folder'],
  ['an empty one', () => temporaryFolder({ 'companies.json': [], 'articles/.gitkeep': '' }), 'no article\n'],
  ['drafts alone', () => contentFolder({ a: articleFile({ draft: true }) }), 'nothing but 1 draft\n'],
  [
    'drafts and articles of days to come',
    () =>
      contentFolder({
        a: articleFile({ draft: true }),
        b: articleFile({ draft: true, kind: 'cloud' }),
        c: articleFile({ date: '2026-12-24' }),
        d: articleFile({ date: '2026-12-12', kind: 'chips' }),
      }),
    'nothing but 2 drafts and 2 articles of days to come, from 2026-12-12 on\n',
  ],
])('%s is no archive to build', (_what, make, found) => {
  const folder = make()
  expect(() => refuse(folder)).toThrow(`found    ${found}`)
  expect(() => refuse(folder)).toThrow(/articles:1:1\n.*\n {2}wanted {3}at least one article.*\n\n.*Nothing was written/s)
})

test('one published article is an archive', () => {
  expect(() => refuse(contentFolder({ a: articleFile(), b: articleFile({ draft: true }) }))).not.toThrow()
})
