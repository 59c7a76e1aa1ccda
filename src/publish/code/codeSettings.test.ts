import { type InlineConfig, resolveConfig } from 'vite'
import { expect, test } from 'vitest'
import { codeSettings } from './codeSettings.ts'

async function settingsOf(config: InlineConfig = {}, command: 'build' | 'serve' = 'build'): Promise<string> {
  return codeSettings(await resolveConfig({ configFile: false, envFile: false, logLevel: 'error', ...config }, command))
}

const changes: readonly (readonly [string, InlineConfig])[] = [
  ['code that is not made small', { build: { minify: false } }],
  ['maps of sources', { build: { sourcemap: true } }],
  ['other browsers', { build: { target: 'es2020' } }],
  ['another size for what stands inline', { build: { assetsInlineLimit: 0 } }],
  ['another base', { base: '/news/' }],
  ['another mode', { mode: 'staging' }],
  ['a word that is put in', { define: { __NEWS__: '1' } }],
  ['another name for a module', { resolve: { alias: { react: 'preact' } } }],
  ['one environment of its own', { environments: { client: { build: { minify: false } } } }],
  ['another plugin', { plugins: [{ name: 'other' }] }],
]

test.each(changes)('%s: other settings', async (_what, config) => {
  expect(await settingsOf(config)).not.toBe(await settingsOf())
})

test('where the site goes, where the project lies and what is said of it make no difference', async () => {
  const settings = await settingsOf()
  expect(await settingsOf({ build: { outDir: '/elsewhere' }, clearScreen: false, cacheDir: '/cache' })).toBe(settings)
  expect(await settingsOf({ root: '/' })).not.toContain(JSON.stringify(process.cwd()))
  expect(settings).not.toContain(process.cwd())
})
