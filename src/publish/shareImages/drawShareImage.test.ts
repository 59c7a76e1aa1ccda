import { expect, test } from 'vitest'
import { decodePng } from '../../../tests/fixtures/decodePng.ts'
import { drawPixels, drawShareImage } from './drawShareImage.ts'
import type { CardImage, ShareImage } from './shareImage.ts'

const card = (differences: Partial<CardImage> = {}): CardImage => ({
  type: 'card',
  hues: [160, 250],
  label: 'Agreement',
  aside: '',
  names: 'OpenAI and Microsoft',
  headline: 'OpenAI and Microsoft reaffirm their strategic partnership in a joint statement',
  foot: 'Friday, 12 September 2025',
  site: 'Entente',
  ...differences,
})

const long = (last: string) => `${'OpenAI and Microsoft sign one more agreement '.repeat(12)}${last}`

const IMAGES: [string, ShareImage][] = [
  ['an article', card()],
  ['an article of three', card({ hues: [20, 140, 260], aside: 'Completed', names: 'A, B and C' })],
  ['a long title', card({ headline: long('').slice(0, 250) })],
  ['a title that is too long', card({ headline: long('') })],
  ['a word without end', card({ headline: 'x'.repeat(400), names: 'y'.repeat(400) })],
  ['names in Japanese', card({ names: 'ソフトバンク, 楽天 and Condé Nast', headline: '楽天 joins 株式会社東京エレクトロン' })],
  ['names in Chinese', card({ names: '字节跳动 and 台積電', headline: '华为 signs' })],
  ['names in Korean', card({ names: '삼성전자', headline: '네이버 and Škoda meet Яндекс' })],
  ['what no font has', card({ headline: '🚀 👨‍👩‍👧 مرحبا \u0000\u0007 \ud800 <b>&amp;</b>', names: '\u{10ffff}' })],
  ['a name alone', card({ nameOnly: true })],
  ['no words at all', card({ label: '', names: '', headline: '', foot: '', site: '' })],
  ['a company', card({ label: 'Company', names: '', headline: 'Commonwealth Fusion Systems', hues: [300] })],
  ['the site', { type: 'site', site: 'Entente', headline: 'Who is partnering with whom, and why it matters' }],
  ['discs alone', { type: 'discs', hues: [20, 140, 260] }],
  ['no discs', { type: 'discs', hues: [] }],
]

test.each(IMAGES)('%s is a PNG of the stated size under 100 KB', async (_what, image) => {
  const png = await drawShareImage(image)
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(100_000)
})

test.each(IMAGES)('%s looks as it was drawn: no colour differs by more than 2 of 255, and all but none at all', async (_what, image) => {
  const { pixels } = decodePng(await drawShareImage(image))
  const drawn = await drawPixels(image)
  const bytes = Buffer.from(drawn.buffer, drawn.byteOffset, drawn.byteLength)
  let [most, sum] = [0, 0]
  for (const [i, byte] of bytes.entries()) {
    const difference = Math.abs(byte - (pixels[i] ?? Number.NaN))
    most = Math.max(most, difference)
    sum += difference
  }
  expect(most).toBeLessThanOrEqual(2)
  expect(sum / bytes.length).toBeLessThan(0.01)
})

test('the same image has the same bytes', async () => {
  for (const image of [card(), card({ names: 'ソフトバンク' })]) expect(await drawShareImage(image)).toEqual(await drawShareImage(image))
})

test('the last word of a headline of 250 letters is there; of one that is cut, neither word is', async () => {
  const shown = (last: string) => drawShareImage(card({ headline: `${long('').slice(0, 245)} ${last}` }))
  expect(await shown('Yes')).not.toEqual(await shown('Not'))
  const cut = (last: string) => drawShareImage(card({ headline: long(last) }))
  expect(await cut('Yes')).toEqual(await cut('Not'))
})

test('letters of other alphabets are letters, not boxes', async () => {
  const [one, other] = await Promise.all(['楽天', '東京'].map((names) => drawShareImage(card({ names }))))
  expect(one).not.toEqual(other)
  const boxes = await Promise.all(['مرحبا', 'سلامن'].map((names) => drawShareImage(card({ names }))))
  expect(boxes[0]).toEqual(boxes[1])
})

test('emoji are left out', async () => {
  const plain = await drawShareImage(card({ headline: 'To the moon' }))
  expect(await drawShareImage(card({ headline: '🚀 To the 👨‍👩‍👧 moon 👍🏽 ❤️' }))).toEqual(plain)
})
