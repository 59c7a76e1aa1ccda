import { expect, test } from '@playwright/test'
import { SITES } from '../sites.ts'
import type { Engine } from './engine.ts'
import { Visitor } from './visitor.ts'

/** Every kind of page, and the words of its heading. */
const PAGES: readonly (readonly [path: string, heading: string])[] = [
  ['', 'Who is partnering'],
  ['?company=openai', 'Who is partnering'],
  ['?kind=cloud&from=2025-01-01', 'Who is partnering'],
  ['timeline/2025-09/', 'September 2025'],
  ['articles/microsoft-openai-recapitalisation-agreement/', 'Microsoft'],
  ['companies/', 'Companies'],
  ['companies/openai/', 'OpenAI'],
  ['partnerships/microsoft/openai/', 'Microsoft'],
  ['map/', ''],
  ['ledger/', ''],
  ['ledger/?kind=cloud', ''],
  ['search/', 'Search'],
  ['search/?q=nvidia', 'Search'],
  ['about/', ''],
  ['nowhere/', 'no such page'],
]

const ARTICLE = 'articles/microsoft-openai-recapitalisation-agreement/'
const COUNT = 'p[role=status]'
const ENTRY = '[data-entry]'
/** As narrow as every browser's window can be made. */
const PHONE = [450, 844] as const

/**
 * What a reader does, in a browser other than that of the other journeys. Each step asks what stands on the screen: faults
 * of one browser alone leave the address as it should be.
 */
export function journeysIn(name: string, start: () => Promise<Engine>, { typesDays = true }: { typesDays?: boolean } = {}): void {
  test.describe(name, () => {
    // One browser for all of them, since starting it takes longest.
    test.describe.configure({ mode: 'default' })
    let engine: Engine
    let reader: Visitor
    test.beforeAll(async () => {
      engine = await start()
      reader = new Visitor(engine, SITES.archive.address)
      await reader.begin()
    })
    test.afterAll(() => engine?.close())
    test.beforeEach(async () => {
      await reader.openEarly('about/')
      await reader.beginAnew()
    })
    test.afterEach(async () => {
      expect(await reader.complaints()).toEqual([])
    })

    test('every kind of page is there, complains of nothing and fits the screen', async () => {
      test.slow()
      for (const [width, height] of [[1280, 900], PHONE] as const) {
        await engine.resize(width, height)
        for (const [path, heading] of PAGES) {
          await reader.open(path)
          await test.step(`${path} at ${width}`, () => reader.untilHeaded(heading))
          expect(await reader.text('main'), path).not.toContain('did not arrive')
          expect(await reader.ask('document.documentElement.scrollWidth - innerWidth'), `${path} at ${width}`).toBeLessThanOrEqual(0)
          expect(await reader.complaints(), path).toEqual([])
        }
      }
    })

    test('a frame shows its list', async () => {
      await reader.open('embed/?company=openai')
      await reader.until('its entries are there', async () => (await reader.see('a', '')).length > 3)
      expect(await reader.text('body')).not.toContain('did not arrive')
    })

    test('a key shows where it has led, also after a press of the mouse', async () => {
      await reader.open('')
      await reader.click('[data-entry] button[aria-pressed]')
      await reader.until('the article is saved', async () => (await reader.see('[data-entry] button[aria-pressed=true]')).length === 1)
      await reader.type('j')
      const ring = `document.activeElement.closest('[data-entry]') !== null && getComputedStyle(document.activeElement).outlineStyle`
      await reader.until('a ring is round a headline', async () => (await reader.ask(ring)) === 'solid')
      await reader.click('[data-entry] button[aria-pressed=true]')
    })

    // The first press comes before the code of the filters is there, since it is what asks for it.
    test('a company is chosen by its name, with the first press of all', async () => {
      await reader.openEarly('')
      const name = await reader.find('aside label span', '^OpenAI$')
      const count = Number(/(\d+)$/.exec(await reader.text('aside label', '^OpenAI ?\\d'))?.[1])
      await engine.press(name)
      await showsOnly(reader, count)
      await untilChecked(reader, 'OpenAI', true)
      expect(await reader.see('[aria-label="Chosen filters"] button', 'OpenAI')).toHaveLength(1)
    })

    test('a company by its box, then a kind: rows, their number and the numbers in the panel follow; Back undoes one', async () => {
      await reader.open('')
      const counts = async () => (await reader.see('aside fieldset label', '\\d$')).map(({ text }) => text)
      const rows = async () => (await reader.see(ENTRY)).map(({ text }) => text)
      const [countsBefore, rowsBefore] = [await counts(), await rows()]
      const company = Number(/(\d+)$/.exec(await reader.text('aside li label', '\\d$'))?.[1])
      await reader.click('aside li label input[type=checkbox]')
      await reader.until('the rows are others', async () => String(await rows()) !== String(rowsBefore))
      await reader.until('the counts are others', async () => String(await counts()) !== String(countsBefore))
      await showsOnly(reader, company)
      const countsOfCompany = await counts()
      const kind = /(\d+)$/.exec(await reader.text('aside label', '^Cloud'))?.[1]
      await reader.click('aside label', '^Cloud')
      await showsOnly(reader, Number(kind))
      await reader.back()
      await showsOnly(reader, company)
      await reader.until('the counts are as before', async () => String(await counts()) === String(countsOfCompany))
    })

    test('on a phone the sheet shows the filters, and what they leave', async () => {
      await engine.resize(...PHONE)
      await reader.open('')
      await reader.click('button', '^Filters')
      await reader.until('the sheet has room', async () => ((await reader.see('dialog'))[0]?.height ?? 0) > 400)
      await reader.until('its filters are seen', async () => ((await reader.see('dialog .touch-rows'))[0]?.height ?? 0) > 300)
      const all = await reader.text('dialog button', '^Show')
      await reader.click('dialog label', '^Cloud')
      await reader.until('it says what is left', async () => {
        const says = await reader.text('dialog button', '^Show')
        return says !== all && /^Show \d+/.test(says)
      })
      const left = Number(/\d+/.exec(await reader.text('dialog button', '^Show'))?.[0])
      await untilChecked(reader, 'Cloud', true)
      await reader.click('dialog button', '^Show')
      await untilNoDialog(reader)
      await showsOnly(reader, left)
    })

    // Under its driver WebKitGTK takes no keys for the parts of a day.
    const testOfDays: typeof test | null = typesDays ? test : null
    testOfDays?.('a day is typed into a field, which keeps the focus', async () => {
      await reader.open('')
      const before = await reader.text(COUNT, 'announcements')
      // The dates come when the filters are reached for: their presets depend on the reader's day.
      await reader.click('aside input[type=search]')
      const label = await reader.find('aside label', '^From$')
      await engine.press(label)
      await reader.until('the field has the focus', async () => (await reader.ask('document.activeElement?.type')) === 'date')
      await typeDay(reader, '2025-09-01')
      await reader.until('the list is shorter', async () => (await reader.text(COUNT, 'announcements')) !== before)
      expect(await reader.ask('document.activeElement?.type')).toBe('date')
      expect(await reader.ask('document.activeElement?.value')).toBe('2025-09-01')
    })

    test('the dialog of the search shows what it finds, opens it, and Back returns', async () => {
      await reader.open('')
      await searchFor(reader, 'nvidia')
      const options = await reader.see('dialog [role=option]')
      const article = options.find(({ y }, i) => i > 2 && y < 700)
      expect(article).toBeDefined()
      if (!article) return
      const title = String(
        await reader.ask(`document.elementFromPoint(${article.x}, ${article.y}).closest('[role=option]').querySelector('p').textContent`),
      )
      await engine.press(article)
      await reader.untilHeaded(literal(title))
      await untilNoDialog(reader)
      await reader.back()
      await reader.untilHeaded('Who is partnering')
      await searchFor(reader, 'anthropic')
      await reader.type('ArrowDown', 'Enter')
      await reader.untilHeaded('Anthropic')
    })

    test('on a phone too', async () => {
      await engine.resize(...PHONE)
      await reader.open(ARTICLE)
      await reader.click('[data-search]')
      await searchFor(reader, 'nvidia', false)
    })

    test('the page of the search finds, marks the words, opens, and Back returns to the results', async () => {
      await reader.open('search/')
      await reader.click('#search-words')
      await reader.type('stargate')
      const result = await reader.find(`${ENTRY} a`, 'Stargate')
      const line = `(({ textDecorationLine, textDecorationColor, color }) => textDecorationLine === 'underline' && textDecorationColor !== color)`
      expect(await reader.ask(`${line}(getComputedStyle(document.querySelector('${ENTRY} mark')))`)).toBe(true)
      const results = (await reader.see(ENTRY)).length
      await engine.press(result)
      await reader.untilHeaded(literal(result.text))
      await reader.back()
      await reader.untilHeaded('Search')
      await reader.until('the results are there', async () => (await reader.see(ENTRY)).length === results)
    })

    test('dialogs close by Escape and by a press beside them, but not by one that begins within', async () => {
      await reader.open('')
      for (const open of [() => reader.type('?'), () => reader.type('/')]) {
        const beside = { x: 30, y: 450 }
        await open()
        await reader.until('it is open', async () => (await reader.see('dialog')).length === 1)
        await reader.type('Escape')
        await untilNoDialog(reader)
        await open()
        await reader.until('it is open again', async () => (await reader.see('dialog')).length === 1)
        const within = await reader.find('dialog :is(h2, input)')
        await engine.press(within, beside)
        expect(await reader.see('dialog')).toHaveLength(1)
        await engine.press(beside)
        await untilNoDialog(reader)
      }
    })

    test('an article opens from a list, and Back returns to the same place', async () => {
      await reader.open('')
      const slug = String(await reader.ask(`document.querySelectorAll('${ENTRY}')[7].dataset.entry`))
      const entry = `[data-entry="${slug}"] a`
      const link = await reader.find(entry)
      const top = link.y
      await engine.press(link)
      await reader.untilHeaded(literal(link.text))
      await reader.back()
      await reader.until('the list is back', async () => (await reader.see('h1', 'Who is partnering')).length > 0)
      await reader.until('the entry is where it was', async () =>
        (await reader.see(`${ENTRY} a`, literal(link.text))).some(({ y }) => Math.abs(y - top) < 60),
      )
    })

    test('thirty more are shown, and the first of them has the focus', async () => {
      await reader.open('')
      const button = await reader.find('button', '^Show 30 more')
      await engine.press(button)
      await reader.until('sixty are there', async () => (await reader.see(ENTRY)).length === 60)
      expect(await reader.ask(`document.activeElement.closest('${ENTRY}') !== null`)).toBe(true)
    })

    test('the theme changes, and is kept', async () => {
      await reader.open('')
      const paper = () => reader.ask('getComputedStyle(document.body).backgroundColor')
      const seen = new Set<unknown>()
      for (const theme of ['light', 'dark']) {
        await reader.click('button', '^Theme')
        await reader.until(`it is ${theme}`, async () => (await reader.ask('document.documentElement.dataset.theme')) === theme)
        seen.add(await paper())
      }
      expect(seen.size).toBe(2)
      await reader.open('about/')
      expect(seen.has(await paper())).toBe(true)
      expect(await reader.ask('document.documentElement.dataset.theme')).toBe('dark')
    })

    test('menus open under their buttons; what is copied is said, or offered to be copied by hand', async () => {
      await reader.open(ARTICLE)
      await reader.click('button', '^Cite$')
      await reader.until('the menu is there', async () => ((await reader.see('[popover]', 'Cite'))[0]?.height ?? 0) > 60)
      const menu = await reader.find('[popover]', 'Cite')
      const button = await reader.find('button', '^Cite$')
      expect(menu.y - menu.height / 2).toBeGreaterThan(button.y)
      await reader.type('Escape')
      await reader.until('it is closed', async () => (await reader.see('[popover]', 'Cite')).length === 0)
      const share = (await reader.see('button', 'More ways')).length > 0 ? 'More ways' : '^Share$'
      await reader.click('button', share)
      await reader.click('[popover] button', '^Copy link$')
      await reader.until('it is said or offered', async () => {
        const said = await reader.see('[popover] button', '^Copied$')
        return said.length > 0 || (await reader.see('dialog textarea')).length > 0
      })
    })

    test('a passage that is selected has a link, and the article stays', async () => {
      await reader.open(ARTICLE)
      await reader.ask(`(getSelection().selectAllChildren(document.querySelector('article p, main p + p')), true)`)
      await reader.find('button', 'Copy link to this passage')
      await reader.untilHeaded('Microsoft')
    })

    test('a company is chosen on the map, and its news stands beside it', async () => {
      await reader.open('map/')
      const disc = await reader.find('svg [data-item="openai"] circle')
      await engine.press(disc)
      await reader.find('h2', 'OpenAI')
      await reader.until('the picture stands', async () => (await reader.see('svg [data-disc]')).length > 3)
    })

    test('the ledger narrows: its rows and sums follow', async () => {
      await reader.open('ledger/')
      const before = await reader.text('main')
      await reader.click('aside label', '^Cloud')
      await reader.until('the sums are others', async () => (await reader.text('main')) !== before)
      expect(await reader.text('main')).not.toContain('did not arrive')
      expect((await reader.see(ENTRY)).length).toBeGreaterThan(0)
    })
  })
}

/** The list says how many it shows, and has as many rows as fit on its first page. */
async function showsOnly(reader: Visitor, count: number): Promise<void> {
  await reader.until(`${count} announcements are counted`, async () =>
    new RegExp(`^${count} of `).test(await reader.text(COUNT, 'announcements')),
  )
  await reader.until('as many rows are there', async () => (await reader.see(ENTRY)).length === Math.min(30, count))
}

async function untilChecked(reader: Visitor, name: string, checked: boolean): Promise<void> {
  const state = `[...document.querySelectorAll('label')].some((label) => label.getClientRects().length > 0 && label.textContent.trim().startsWith('${name}') && label.control?.checked)`
  await reader.until(`${name} is ${checked ? '' : 'not '}checked`, async () => (await reader.ask(state)) === checked)
}

async function untilNoDialog(reader: Visitor): Promise<void> {
  await reader.until('no dialog is open', async () => (await reader.see('dialog')).length === 0)
}

/** Types into the dialog, which it opens, and waits until there is room for what was found. */
async function searchFor(reader: Visitor, words: string, opens = true): Promise<void> {
  if (opens) await reader.type('/')
  await reader.until('the field has the focus', async () => (await reader.ask('document.activeElement?.role')) === 'combobox')
  await reader.type(words)
  await reader.until('options are there', async () => (await reader.see('dialog [role=option]')).length > 3)
  const list = await reader.find('dialog [role=listbox]')
  expect(list.height).toBeGreaterThan(200)
  expect(list.y + list.height / 2, 'it ends within the screen').toBeLessThan(Number(await reader.ask('innerHeight')))
}

/** A field for days takes its parts in the order of the browser's language. */
async function typeDay(reader: Visitor, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  const order = String(await reader.ask(`new Intl.DateTimeFormat().formatToParts().map(({ type }) => type).join(' ')`))
  const parts: Readonly<Record<string, string>> = { year, month, day: date }
  await reader.type(...order.split(' ').flatMap((part) => parts[part] ?? []))
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
