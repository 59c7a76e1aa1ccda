import { expect, test } from 'vitest'
import { imageKey } from './imageKey.ts'
import { type CardImage, PLAIN_SIZES } from './shareImage.ts'

const card: CardImage = {
  type: 'card',
  hues: [160, 250],
  label: 'Agreement',
  aside: '',
  names: 'OpenAI and Microsoft',
  headline: 'A deal',
  foot: 'Friday, 12 September 2025',
  site: 'Entente',
}

test('the same image has the same key', () => {
  expect(imageKey({ ...card }, 'tools 1')).toBe(imageKey(card, 'tools 1'))
  expect(imageKey(card, 'tools 1')).toMatch(/^[0-9a-f]{64}$/)
})

test('whatever decides how it looks changes its key', () => {
  const keys = [
    imageKey(card, 'tools 1'),
    imageKey(card, 'tools 2'),
    ...(['label', 'aside', 'names', 'headline', 'foot', 'site'] as const).map((field) =>
      imageKey({ ...card, [field]: 'Other' }, 'tools 1'),
    ),
    imageKey({ ...card, hues: [250, 160] }, 'tools 1'),
    ...Object.values(PLAIN_SIZES).map((size) => imageKey({ type: 'discs', hues: [160, 250], size }, 'tools 1')),
    imageKey({ type: 'site', site: 'Entente', headline: 'Who' }, 'tools 1'),
    imageKey({ type: 'site', site: 'Entente', headline: 'Whom' }, 'tools 1'),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})
