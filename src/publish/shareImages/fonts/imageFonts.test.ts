import { expect, test } from 'vitest'
import { fontsFor, lettersWithoutFont } from './imageFonts.ts'

/** The files beside those for Latin. */
const extra = (text: string) => [...new Set(fontsFor(text).fonts.map(({ name }) => name.split(' ')[0] ?? ''))].slice(2)

test('plain text needs the same three files, which are read once', () => {
  const set = fontsFor('OpenAI and Microsoft, £5 and €6 at Condé Nast')
  expect(set.fonts.map(({ name }) => name)).toEqual(['newsreader 600 latin', 'inter 600 latin', 'inter 400 latin'])
  expect(fontsFor('Something else')).toBe(set)
})

test('letters of other alphabets bring their files', () => {
  expect(fontsFor('Škoda').fonts.map(({ name }) => name)).toContain('newsreader 600 latin-ext')
  expect(fontsFor('Яндекс').fonts.map(({ name }) => name)).toContain('inter 600 cyrillic')
})

test.each([
  ['ソフトバンク and 楽天', ['biz-udpmincho']],
  // The Chinese of Taiwan, which the Japanese font has too.
  ['台積電', ['biz-udpmincho']],
  ['字节跳动', ['zcool-xiaowei', 'biz-udpmincho']],
  ['「楽天」、🚀', ['biz-udpmincho']],
  ['삼성전자', ['nanum-myeongjo']],
  ['삼성전자 and 楽天', ['biz-udpmincho', 'nanum-myeongjo']],
])('%s is set in %s', (text, expected) => {
  expect(extra(text)).toEqual(expected)
})

test.each(['🚀', '\u{10ffff}', '\ud800', '\u0000'])('what no font has brings none', (text) => {
  expect(extra(text)).toEqual([])
})

test('each list of families begins with its own, and every file is in it', () => {
  const { serif, sans, bold, fonts } = fontsFor('Škoda')
  expect([serif, bold, sans].map((list) => list.split(',')[0])).toEqual(['newsreader 600 latin', 'inter 600 latin', 'inter 400 latin'])
  for (const list of [serif, sans, bold]) expect(list.split(',').sort()).toEqual(fonts.map(({ name }) => name).sort())
})

test.each([
  ['OpenAI – “x” … €5 ₹6 →', ''],
  ['日本ソフト 삼성 Đặng Яндекс', ''],
  ['e\u0301 🚀🇩🇪 1️⃣ \u200b\n', ''],
  ['أوبن', 'أوبن'],
  ['हिन्दी', 'हिन्दी'],
  ['\ud83e', '\ud83e'],
  // The package's list has it, and no file does.
  ['a ‣ b', '‣'],
])('of %j no font has %j', (text, missing) => {
  expect(lettersWithoutFont(text).sort()).toEqual([...new Set(missing)].sort())
})
