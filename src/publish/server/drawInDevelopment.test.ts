import { createServer } from 'vite'
import { expect, test } from 'vitest'

test('the development server draws the share image that a page will have', async () => {
  const server = await createServer({ configFile: 'vite.config.ts', logLevel: 'silent', server: { middlewareMode: true, ws: false } })
  try {
    const { drawShareImage } = (await server.ssrLoadModule(
      '/src/publish/shareImages/drawShareImage.ts',
    )) as typeof import('../shareImages/drawShareImage.ts')
    const card: Parameters<typeof drawShareImage>[0] = {
      type: 'card',
      site: 'Entente',
      hues: [150],
      label: 'Cloud',
      aside: '',
      headline: 'A deal',
      names: 'OpenAI',
      foot: '1 Jan 2025',
    }
    const png = await drawShareImage(card)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
  } finally {
    await server.close()
  }
}, 30_000)
