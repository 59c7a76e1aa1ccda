import puppeteer, { type KeyInput } from 'puppeteer-core'
import { type Engine, KEYS } from './engine.ts'

const isNamedKey = (key: string): key is KeyInput => key in KEYS

/** A Firefox without a window, driven over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  return {
    open: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
    back: async () => void (await page.goBack({ waitUntil: 'domcontentloaded' })),
    resize: (width, height) => page.setViewport({ width, height }),
    prepare: async (expression) => void (await page.evaluateOnNewDocument(expression)),
    evaluate: (expression) => page.evaluate(expression),
    async press(from, to = from) {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      if (to !== from) await page.mouse.move(to.x, to.y)
      await page.mouse.up()
    },
    async type(...keys) {
      for (const key of keys) {
        if (isNamedKey(key)) await page.keyboard.press(key)
        else await page.keyboard.type(key)
      }
    },
    close: () => browser.close(),
  }
}
