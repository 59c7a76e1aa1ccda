import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, temporaryFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { faultsOf, faultsOfArticle, inA } from '../../../tests/fixtures/faultsOf.ts'
import { readContent } from './readContent.ts'

/* Files as they come from hurried hands and other programs: what is said of each, and how it is mended. */

const SAVE = 'save it again as UTF-8 (in Notepad: Save as, Encoding; in VS Code: the encoding in the bar below)'
const COMPANIES = JSON.stringify([{ id: 'openai', name: 'OpenAI' }])

/** The faults of bytes as an article, and as companies.json. */
function faultsOfBytes(bytes: Buffer) {
  const folder = temporaryFolder({ 'articles/b.json': '', 'companies.json': COMPANIES })
  writeFileSync(join(folder, 'articles/b.json'), bytes)
  const other = temporaryFolder()
  writeFileSync(join(other, 'companies.json'), bytes)
  const wordsOf = (at: string) => faultsOf(at).map(({ file: _, ...words }) => words)
  expect(wordsOf(other)).toEqual(wordsOf(folder))
  return wordsOf(folder)
}

const file = JSON.stringify(articleFile({ title: 'Nestlé and OpenAI – “yes”' }), null, 2)
const latin = (text: string) => Buffer.from(text.replace('–', '-').replace(/[“”]/g, "'"), 'latin1')

test.each([
  ['UTF-16 with its mark', Buffer.from(`\ufeff${file}`, 'utf16le'), 'a file in UTF-16 (LE)'],
  ['UTF-16 without', Buffer.from(file, 'utf16le'), 'a file in UTF-16 (LE)'],
  ['UTF-16, the other way round', Buffer.from(`\ufeff${file}`, 'utf16le').swap16(), 'a file in UTF-16 (BE)'],
  ['UTF-16, the other way round, without its mark', Buffer.from(file, 'utf16le').swap16(), 'a file in UTF-16 (BE)'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'a file in UTF-32'],
])('%s', (_what, bytes, found) => {
  expect(faultsOfBytes(bytes)).toEqual([{ line: 1, column: 1, field: '', found, wanted: `UTF-8; ${SAVE}`, example: '' }])
})

test('Windows-1252, with the place and the letter', () => {
  const found =
    'a file that is not UTF-8, but probably Windows-1252 (ANSI, Latin-1): the byte e9 after "\\"title\\": \\"Nestl", which there is "é"'
  const wanted = `UTF-8; open it as Windows-1252 and ${SAVE}`
  expect(faultsOfBytes(latin(file))).toEqual([{ line: 2, column: 18, field: '', found, wanted, example: '' }])
})

test('an encoding that nobody can tell', () => {
  const russian = Buffer.from(file.replace('Nestlé', '#')).map((byte) => (byte < 0x80 ? byte : 0x2d))
  const bytes = Buffer.from([...russian].flatMap((byte) => (byte === 0x23 ? [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2] : [byte])))
  const found = 'a file that is not UTF-8: the byte cf after "\\"title\\": \\""'
  expect(faultsOfBytes(bytes)).toEqual([{ line: 2, column: 13, field: '', found, wanted: `UTF-8; ${SAVE}`, example: '' }])
})

test('one byte that is no UTF-8 within a file that is', () => {
  const bytes = Buffer.from(Buffer.from(file.replace('OpenAI', '#')).map((byte) => (byte === 0x23 ? 0xe9 : byte)))
  expect(faultsOfBytes(bytes)).toMatchObject([
    {
      line: 2,
      column: 24,
      found: 'the byte e9 after "\\"title\\": \\"Nestlé and ", which is no UTF-8, within a file that is',
      wanted: 'UTF-8 throughout; type the character there anew',
    },
  ])
})

test.each([
  ['nothing', '', 'an empty file'],
  ['blanks alone', ' \n\n', 'an empty file'],
  ['a byte-order mark alone', '\ufeff', 'an empty file'],
  ['a document of Word', 'PK\u0003\u0004', 'a document of Word or Excel, or another packed file'],
  ['a PDF', '%PDF-1.7', 'a PDF document'],
  ['rich text', '{\\rtf1\\ansi', 'a document of rich text (RTF)'],
  ['a page', '<!doctype html><p>', 'a page of HTML or XML'],
  ['a block of Slack', '```\n{}\n```', 'the marks ``` of a block of code'],
  ['a table of Excel', 'title,date\nx,2025-09-12', 'a file that begins with "title,date"'],
  ['a quarrel of Git', '{\n<<<<<<< HEAD\n', 'the marks of two versions that Git could not merge'],
  ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\n', 'a pointer of Git LFS'],
  ['what a crash has left', '\0\0\0\0\0', 'nothing but zero bytes'],
])('%s', (_what, text, found) => {
  expect(faultsOfBytes(Buffer.from(text))).toMatchObject([{ found, wanted: expect.stringMatching(/\w{4}/) }])
})

test('byte-order marks are no fault, even two', () => {
  expect(
    faultsOf(
      contentFolder({ a: `\ufeff\ufeff${file}` }, `\ufeff${JSON.stringify(['openai', 'microsoft'].map((id) => ({ id, name: id })))}`),
    ),
  ).toEqual([])
})

const ESCAPE = '\\" for a double quote within a text, or curly ones (“…”)'
const STRAIGHT = 'straight double quotes (") round names and texts; curly ones may stand within a text'
const DIGITS = 'a number of digits alone, without commas, blanks, sign or unit'

test.each([
  ['a name in curly quotes', '{\n  “title”: "x"\n}', 2, 3, 'a curly quote: “title”: "x"', STRAIGHT, '"title"'],
  ['a text in curly quotes', '{ "title": “A deal” }', 1, 12, 'a curly quote: “A deal” }', STRAIGHT, '"A deal"'],
  ['a text in German quotes', '{ "title": „Ein Vertrag“ }', 1, 12, 'a curly quote: „Ein Vertrag“ }', STRAIGHT, '"Ein Vertrag"'],
  ['a curly quote at the end', '{\n  "title": "A deal”,\n}', 2, 12, 'a text that a curly quote ends: "A deal”,', STRAIGHT, '"title"'],
  [
    'quotes in a text',
    '{ "title": "He said "yes" to it" }',
    1,
    21,
    'a double quote within a text: "He said "yes" to it"',
    ESCAPE,
    '"He said \\"yes\\" to it"',
  ],
  [
    'a text that begins with one',
    '{ "title": ""Yes," he said" }',
    1,
    13,
    'a double quote within a text: ""Yes," he said"',
    ESCAPE,
    '"\\"Yes,\\" he said"',
  ],
  ['a name without quotes', '{ title: "x" }', 1, 3, '"title"', 'double quotes round the name of the field', '"title":'],
  ['a word of Python', '{ "draft": True }', 1, 12, '"True"', 'did you mean true?', 'true'],
  ['a tab in a text', '{ "title": "a\tb" }', 1, 14, 'a tab within a text (U+0009) after "a"', 'a plain blank, or \\n for a new line', ''],
  ['a zero byte in a text', '{ "title": "a\0b" }', 1, 14, 'a zero byte (U+0000) after "a"', 'a plain blank, or \\n for a new line', ''],
  [
    'a blank of Word',
    '{\n\u00a0 "title": "x" }',
    2,
    1,
    'a blank that does not break (U+00A0)',
    'a plain blank, or nothing; type the place anew',
    '',
  ],
  [
    'a blank without width',
    '{"title": "x"\u200b}',
    1,
    14,
    'a blank without width (U+200B)',
    'a plain blank, or nothing; type the place anew',
    '',
  ],
  ['a number of Excel', '{ "value": 1,000,000 }', 1, 12, '1,000,000', DIGITS, '1000000000'],
  ['a sum with its sign', '{ "value": $5\n}', 1, 12, '$5', DIGITS, '1000000000'],
  ['a path of Windows', '{ "title": "C:\\dir" }', 1, 12, '"C:\\dir"', 'a valid escape, such as \\" or \\n; a backslash itself is \\\\', ''],
])('%s', (_what, text, line, column, found, wanted, example) => {
  expect(faultsOfArticle(text)).toEqual([{ file: 'articles/a.json', line, column, field: '', found, wanted, example }])
  expect(faultsOf(contentFolder({}, text))).toEqual([{ file: 'companies.json', line, column, field: '', found, wanted, example }])
})

test('two texts with no comma between are not taken for quotes in a text', () => {
  expect(faultsOfArticle('["openai" "microsoft"]')).toMatchObject([{ wanted: 'a comma between two fields or values' }])
  expect(faultsOfArticle('{ "a": "x" "b": "y" }')).toMatchObject([{ wanted: 'a comma between two fields or values' }])
})

test('a field that companies.json has twice', () => {
  expect(faultsOf(contentFolder({}, '[{ "id": "openai",\n "name": "x",\n "name": "y" }]'))).toEqual([
    {
      file: 'companies.json',
      line: 3,
      column: 2,
      field: '[0].name',
      found: 'the field "name" for the second time',
      wanted: 'each field once; delete this one or that of line 2',
      example: '',
    },
  ])
})

test('articles in folders, but not in hidden ones', () => {
  const folder = contentFolder({ a: articleFile() })
  const text = JSON.stringify(articleFile())
  writeFiles(folder, {
    'articles/2025/b.json': text,
    'articles/2025/q3/c.json': text,
    'articles/.git/d.json': text,
    'articles/e/.f.json': text,
  })
  symlinkSync('..', join(folder, 'articles/2025/round'))
  const words = {
    line: 1,
    column: 1,
    field: '',
    found: 'an article in a folder below articles/',
    wanted: 'articles beside each other; move it to articles/',
  }
  expect(faultsOf(folder)).toEqual([
    { file: 'articles/2025/b.json', ...words, example: 'articles/b.json' },
    { file: 'articles/2025/q3/c.json', ...words, example: 'articles/c.json' },
  ])
})

test('a folder without articles gets a warning, and so does a link to one', () => {
  const folder = contentFolder({ a: articleFile() })
  mkdirSync(join(folder, 'articles/notes'))
  symlinkSync('.', join(folder, 'articles/more'))
  expect(readContent(folder, { drafts: false }).warnings).toEqual([
    { file: expect.stringMatching(/articles\/more$/), text: 'is a link and was passed over; articles are files of this folder' },
    { file: expect.stringMatching(/articles\/notes$/), text: 'is a folder without articles and was passed over' },
  ])
})

test.each(['A deal.JSON', 'a-deal.json.txt', 'a-deal.jsonc', 'a-deal.json5'])('a name that was meant to end in .json: %s', (name) => {
  const folder = contentFolder({ b: articleFile() })
  writeFiles(folder, { [`articles/${name}`]: articleFile() })
  expect(faultsOf(folder)).toMatchObject([
    {
      file: `articles/${name}`,
      found: `the file name "${name}"`,
      wanted: expect.stringMatching(/^a file whose name ends in \.json; rename it/),
      example: 'a-deal.json',
    },
  ])
})

test('what is wrong beside a field that has not its form is told in the same run', () => {
  const broken = { ...articleFile({ companies: ['openai', 'microsft'], body: ['**So**.[^9]'] }), kind: 'clouds' }
  expect(faultsOfArticle(broken).map(({ field }) => field)).toEqual(['kind', 'companies[1]', 'body[0]', 'body[0]'])
  // What a broken field would decide is not guessed.
  expect(faultsOfArticle({ ...articleFile(), sources: 'none' })).toEqual([
    inA({ line: 16, column: 14, field: 'sources', found: '"none"', wanted: expect.any(String) }),
  ])
})
