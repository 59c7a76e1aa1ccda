import { expect, test } from 'vitest'
import { drawingTools, pictureKey } from './imageKey.ts'
import type { CardPicture } from './shareImage.ts'

const card: CardPicture = {
  type: 'card',
  hues: [160, 250],
  label: 'Agreement',
  aside: '',
  names: 'OpenAI and Microsoft',
  headline: 'A deal',
  foot: 'Friday, 12 September 2025',
  site: 'Entente',
}

test('the same picture has the same key', () => {
  expect(pictureKey({ ...card }, 'tools 1')).toBe(pictureKey(card, 'tools 1'))
  expect(pictureKey(card, 'tools 1')).toMatch(/^[0-9a-f]{64}$/)
})

test('whatever decides how it looks changes its key', () => {
  const keys = [
    pictureKey(card, 'tools 1'),
    pictureKey(card, 'tools 2'),
    ...(['label', 'aside', 'names', 'headline', 'foot', 'site'] as const).map((field) =>
      pictureKey({ ...card, [field]: 'Other' }, 'tools 1'),
    ),
    pictureKey({ ...card, hues: [250, 160] }, 'tools 1'),
    pictureKey({ type: 'discs', hues: [160, 250] }, 'tools 1'),
    pictureKey({ type: 'site', site: 'Entente' }, 'tools 1'),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

test('the tools are named with their versions', () => {
  expect(drawingTools()).toMatch(/^template \d+, satori \d[\d.]+, @resvg\/resvg-js \d[\d.]+, @fontsource\/newsreader \d/)
})
