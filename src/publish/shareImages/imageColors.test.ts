import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { IMAGE_COLORS } from './imageColors.ts'

const tokens = new Map(
  [...readFileSync('src/app/styles.css', 'utf8').matchAll(/--color-([\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

test('share images have the colours of the light theme', () => {
  expect(IMAGE_COLORS).toEqual(Object.fromEntries(Object.keys(IMAGE_COLORS).map((name) => [name, tokens.get(name)?.light])))
})

test("the icon has the colours of the site's sign on the page, in both themes", () => {
  const icon = readFileSync('src/publish/site/icon.svg', 'utf8')
  const [ink, accent] = [tokens.get('ink'), tokens.get('accent')]
  expect(icon).toContain(`circle{stroke:${ink?.light}}path{fill:${accent?.light}}`)
  expect(icon).toContain(`circle{stroke:${ink?.dark}}path{fill:${accent?.dark}}`)
})
