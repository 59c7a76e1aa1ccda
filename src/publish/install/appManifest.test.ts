import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAPER } from '../site/themeColors.ts'
import { APP_ICONS, drawAppIcons } from './appIcons.ts'
import { appManifest } from './appManifest.ts'

const ICON = readFileSync('src/publish/site/icon.svg', 'utf8')

test('all addresses of the app lie under its base', () => {
  const description = { name: 'Deals', description: 'Who with whom.', language: 'de' }
  const screenshot = { path: 'previews/site.0123456789.png', width: 1200, height: 630, label: 'Who with whom?' }
  const text = appManifest({ description, base: '/news/', icons: APP_ICONS, screenshot })
  const manifest: unknown = JSON.parse(text)
  expect(manifest).toMatchObject({
    id: '/news/',
    name: 'Deals',
    lang: 'de',
    start_url: '/news/',
    scope: '/news/',
    display: 'standalone',
    share_target: { action: '/news/search/', method: 'GET' },
  })
  const addresses = [...text.matchAll(/"(?:src|url|action)": "(\/[^"]*)"/g)].map(([, address]) => address)
  expect(addresses).toHaveLength(9)
  expect(addresses.filter((address) => !address?.startsWith('/news/'))).toEqual([])
})

test('icons are drawn in their sizes on paper, with the mark in the middle, and a maskable one keeps it within four fifths', () => {
  const drawn = new Map(drawAppIcons(ICON).map(({ path, bytes }) => [path, bytes]))
  expect([...drawn.keys()]).toEqual([...APP_ICONS.map(({ path }) => path), 'apple-touch-icon.png'])
  for (const { path, size, isMaskable } of APP_ICONS) {
    const bytes = drawn.get(path) ?? new Uint8Array()
    expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe('PNG')
    const view = Buffer.from(bytes)
    expect([view.readUInt32BE(16), view.readUInt32BE(20)]).toEqual([size, size])
    expect(isMaskable).toBe(path.includes('maskable'))
  }
  expect(drawAppIcons(ICON)[0]?.bytes).toEqual(drawn.get('icon-192.png'))
})

test('the colours round a page are those of its themes', () => {
  expect(readFileSync('src/app/styles.css', 'utf8')).toContain(`--color-paper: light-dark(${PAPER.light}, ${PAPER.dark});`)
})
