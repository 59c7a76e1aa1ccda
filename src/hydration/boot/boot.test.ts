// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { VIEW_PARAMETERS } from '../../content/address/viewParameters.ts'
import { boot as bootPage } from './boot.ts'
import type { BootData } from './bootData.ts'

const root = document.documentElement
const LIST = { firstLength: '30' }
const note = () => document.querySelector('.boot-note')
const words = () => note()?.querySelector('p')?.textContent ?? null
let listeners: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  listeners = new AbortController()
  // Those of one page must not hear of the next.
  const listen = window.addEventListener.bind(window)
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: EventListenerOrEventListenerObject, options) =>
    listen(type, listener, {
      capture: options === true || (typeof options === 'object' && options.capture === true),
      signal: AbortSignal.any([listeners.signal, ...(typeof options === 'object' && options.signal ? [options.signal] : [])]),
    }),
  )
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([])
  document.body.innerHTML = '<main><button>Skim</button><label>OpenAI <input type="checkbox"></label></main>'
})

afterEach(() => {
  listeners.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  for (const name of Object.keys(root.dataset)) delete root.dataset[name]
  sessionStorage.clear()
  localStorage.clear()
  delete window.eventReplay
  document.body.replaceChildren()
})

/** Boots a page at an address; `importFile` fetches the app's files. */
function boot(address: string, own: BootData, importFile: (file: string) => Promise<unknown>, entry: object | null = null): void {
  window.history.replaceState(entry, '', address)
  bootPage({ app: '/app.js', page: '/page.js', questions: '/archive.js', ...own }, importFile)
}

const fails = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
const hangs = () => new Promise(() => {})

test('a page with a filter in its address fetches the app at once, file by file, and holds its place', async () => {
  const asked: string[] = []
  boot('/?company=openai', LIST, async (file) => asked.push(file))
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toEqual(['/page.js', '/archive.js', '/app.js'])
  expect(root.dataset['clientRendered']).toBe('')
})

test('the beginning of an article is shown until the app has drawn the whole, which is fetched at once', async () => {
  const asked: string[] = []
  const excerpt = { fallback: '/(articles)/.', excerpt: '', read: '', path: '/articles/a-deal/' }
  boot('/articles/a-deal/', excerpt, async (file) => asked.push(file))
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toEqual(['/page.js', '/archive.js', '/app.js'])
  expect(root.dataset['clientRendered']).toBe('kept')
})

test('where the rest of an article can not be had, the page says so', async () => {
  boot('/articles/a-deal/', { fallback: '/(articles)/.', excerpt: '', read: '' }, fails)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(words()).toBe('The rest of this article could not be loaded.')
})

test('the styles of all that the app may draw come before it, and without them it does not start', async () => {
  let broken = true
  const asked: string[] = []
  boot('/?company=openai', { ...LIST, styles: '/style.css' }, async (file) =>
    broken && file === '/style.css' ? fails() : asked.push(file),
  )
  expect([...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href)).not.toContain(
    new URL('/style.css', location.href).href,
  )
  await vi.advanceTimersByTimeAsync(3_000)
  expect(asked).toEqual([])
  expect(words()).toBe('What this link asks for could not be loaded, so this is the whole page.')
  broken = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toEqual(['/style.css', '/page.js', '/archive.js', '/app.js'])
})

test('every parameter of a view makes it another than the prerendered one, and no other parameter does', () => {
  for (const name of VIEW_PARAMETERS) {
    delete root.dataset['clientRendered']
    boot(`/?utm_source=x&${name}=1`, LIST, hangs)
    expect(root.dataset['clientRendered'], name).toBe('')
  }
  delete root.dataset['clientRendered']
  boot('/?utm_source=company&companyx=1#kind=cloud', LIST, hangs)
  expect(root.dataset['clientRendered']).toBeUndefined()
})

test('a page that is no list has one view alone, whatever its address holds', () => {
  boot('/articles/a-deal/?company=openai', {}, hangs)
  expect(root.dataset['clientRendered']).toBeUndefined()
})

test('any other page waits for its first paint', async () => {
  const asked: string[] = []
  boot('/', LIST, async (file) => asked.push(file))
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toEqual([])
  window.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(2_100)
  expect(asked).toEqual(['/page.js', '/app.js'])
})

const READ = { read: '' }
const reach: [string, () => void][] = [
  ['a pointer over a link', () => point('a', 'pointerover', 'mouse')],
  ['a pointer over a control', () => point('button', 'pointerover', 'mouse')],
  ['a finger on a control', () => point('button', 'pointerdown', 'touch')],
  ['the focus on a link', () => document.querySelector('a')?.focus()],
  ['a key of the site', () => key('c')],
  ['Tab', () => key('Tab')],
  ['a click without a pointer', () => document.querySelector('button')?.click()],
]
const rest: [string, () => void][] = [
  ['nothing at all', () => {}],
  ['a pointer over the text', () => point('p', 'pointerover', 'mouse')],
  ['a finger that scrolls', () => point('p', 'pointerdown', 'touch')],
  ['a finger on a link', () => point('a', 'pointerdown', 'touch')],
  ['keys that scroll', () => ['ArrowDown', 'PageDown', ' ', 'End'].forEach((name) => void key(name))],
]

function point(selector: string, type: string, pointerType: string): void {
  document.querySelector(selector)?.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true }), { pointerType }))
}

function key(name: string): boolean {
  return (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  )
}

async function bootRead(own: BootData = READ): Promise<string[]> {
  document.body.innerHTML = '<main><p>Text</p><a href="/articles/b-deal/">B</a><button>Cite</button></main>'
  const asked: string[] = []
  boot('/articles/a-deal/', own, async (file) => asked.push(file))
  window.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(10_000)
  return asked
}

test.each(rest)('a page that is read fetches no script for %s', async (_, act) => {
  const asked = await bootRead()
  act()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toEqual([])
  expect(words()).toBeNull()
})

test.each(reach)('a page that is read fetches the app for %s, once', async (_, act) => {
  const asked = await bootRead()
  act()
  act()
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toEqual(['/page.js', '/app.js'])
})

test('a selection of text fetches the app, its end does not', async () => {
  const asked = await bootRead()
  document.dispatchEvent(new Event('selectionchange'))
  expect(asked).toEqual([])
  getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body)
  document.dispatchEvent(new Event('selectionchange'))
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toEqual(['/page.js', '/app.js'])
})

test('where the app has made the entry of the history, it comes by itself also on a page that is read', async () => {
  document.body.innerHTML = ''
  const asked: string[] = []
  boot('/articles/a-deal/', READ, async (file) => asked.push(file), { key: 'abc', idx: 2 })
  window.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(3_000)
  expect(asked).toEqual(['/page.js', '/app.js'])
})

test('a copy of a page at another address does not wait for anybody: the app takes its controls away', async () => {
  expect(await bootRead({ ...READ, path: '/articles/b-deal/' })).toEqual(['/page.js', '/app.js'])
  expect(await bootRead({ ...READ, path: '/articles/a-deal/' })).toEqual([])
})

test.each([{ saveData: true }, { effectiveType: '2g' }])('with %o any page waits for its reader', async (connection) => {
  vi.stubGlobal('navigator', Object.create(navigator, { connection: { value: connection } }))
  const asked = await bootRead(LIST)
  expect(asked).toEqual([])
  point('button', 'pointerover', 'mouse')
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toEqual(['/page.js', '/app.js'])
})

test('a press says at once that it was heard', async () => {
  await bootRead()
  document.querySelector('button')?.click()
  expect(document.querySelector('button')?.dataset['held']).toBe('')
})

test('keys of the site wait for the app in their order', async () => {
  await bootRead()
  for (const name of ['g', 'm']) expect(key(name)).toBe(false)
  expect(window.eventReplay?.queue).toEqual([
    { type: 'keydown', key: 'g' },
    { type: 'keydown', key: 'm' },
  ])
})

test('Escape takes back the keys that wait', async () => {
  await bootRead()
  key('?')
  expect(key('Escape')).toBe(true)
  expect(window.eventReplay?.queue).toEqual([])
})

test('from where a link within the page was followed is noted for Back, and its entry has a key of its own', async () => {
  await bootRead()
  document.body.innerHTML = '<a href="#source-1">1</a><p id="source-1">Source</p>'
  vi.stubGlobal('scrollY', 560)
  document.querySelector('a')?.click()
  expect(sessionStorage.getItem('reader:scroll')).toBe('{"default":560}')
  window.history.pushState(null, '', '#source-1')
  window.dispatchEvent(Object.assign(new Event('hashchange'), { oldURL: 'http://localhost:3000/articles/a-deal/' }))
  expect(window.history.state).toEqual({ key: '#source-1' })
})

test('keys that were switched off, or are typed into a field, are left alone', async () => {
  await bootRead()
  localStorage.setItem('reader:keys', 'off')
  expect(key('c')).toBe(true)
  localStorage.clear()
  document.body.innerHTML = '<input>'
  document.querySelector('input')?.focus()
  expect(key('c')).toBe(true)
  expect(window.eventReplay?.queue).toEqual([])
})

test('what is typed after the key of the search waits behind it, whatever else it would do', async () => {
  await bootRead()
  for (const name of ['/', 'c', 'h', 'x', 'Backspace', 'i', ' ']) expect(key(name)).toBe(false)
  expect(key('Enter')).toBe(true)
  expect(window.eventReplay?.queue.map((event) => 'key' in event && event.key)).toEqual(['/', 'c', 'h', 'x', 'Backspace', 'i', ' '])
})

const pressLink = ({ pointerType = 'mouse', ...keys }: MouseEventInit & { pointerType?: string }) =>
  document
    .querySelector('a')
    ?.dispatchEvent(Object.assign(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }), { pointerType }))

test('a press on the way to search is held, and so is what is typed after it; by a finger, or for another tab, it is a link', async () => {
  await bootRead()
  document.body.innerHTML = '<a data-search href="/search/">Search</a>'
  expect(pressLink({ pointerType: 'touch' })).toBe(true)
  expect(pressLink({ ctrlKey: true })).toBe(true)
  expect(key('x')).toBe(true)
  expect(pressLink({})).toBe(false)
  expect(key('x')).toBe(false)
  expect(window.eventReplay?.queue).toMatchObject([
    { type: 'click', target: document.querySelector('a'), kind: 'a[data-search]', index: 0 },
    { type: 'keydown', key: 'x' },
  ])
  expect(key('Escape')).toBe(true)
  expect(window.eventReplay?.queue).toEqual([])
})

test('on the page of the search a press on the way there waits by a finger too, since the link would lose what is asked', () => {
  document.body.innerHTML = '<a data-search href="/search/">Search</a><input id="search-words">'
  boot('/search/', LIST, hangs)
  for (const pointerType of ['mouse', 'touch']) expect(pressLink({ pointerType })).toBe(false)
  expect(window.eventReplay?.queue).toHaveLength(2)
})

test('on the page of the search its key goes to the field', async () => {
  document.body.innerHTML = '<a data-search href="/search/">Search</a><input id="search-words">'
  boot('/search/', LIST, hangs)
  key('/')
  expect(document.activeElement?.id).toBe('search-words')
})

test('how old the news is is told without the app', async () => {
  vi.setSystemTime('2026-11-28')
  document.body.innerHTML = '<p data-age-of="2023-01-10"><i></i><b></b><i></i></p>'
  boot('/articles/a-deal/', READ, hangs)
  window.dispatchEvent(new Event('DOMContentLoaded'))
  expect(document.querySelector('p')?.textContent).toBe('This is news from more than 3 years ago.')
})

test('when the app can not be had, what was prerendered shows, with a sentence and a way to try again', async () => {
  boot('/?company=openai', LIST, fails)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(root.dataset['clientRendered']).toBe('kept')
  expect(words()).toBe('What this link asks for could not be loaded, so this is the whole page.')
  expect(note()?.querySelector('button')?.textContent).toBe('Try again')
})

test('what failed is asked for again by itself, and what was said goes when the app has taken over', async () => {
  let broken = true
  const asked: string[] = []
  boot('/?company=openai', LIST, async (file) => (broken ? fails() : asked.push(file)))
  await vi.advanceTimersByTimeAsync(3_000)
  expect(words()).not.toBeNull()
  broken = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toEqual(['/page.js', '/archive.js', '/app.js'])
  window.eventReplay?.done()
  expect(note()).toBeNull()
})

test('when the connection is back it is asked for at once', async () => {
  let broken = true
  const asked: string[] = []
  boot('/?company=openai', LIST, async (file) => (broken ? fails() : asked.push(file)))
  await vi.advanceTimersByTimeAsync(100_000)
  broken = false
  window.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(50)
  expect(asked).toEqual(['/page.js', '/archive.js', '/app.js'])
})

test('an app that does not come in time hides nothing for longer', async () => {
  boot('/search/?q=azure', LIST, hangs)
  await vi.advanceTimersByTimeAsync(9_100)
  expect(root.dataset['clientRendered']).toBe('kept')
  expect(words()).toBe('What this link asks for is still on its way. Meanwhile, this is the whole page.')
})

test('an app that fails when it starts says so too', async () => {
  boot('/?company=openai', LIST, async () => {})
  await vi.advanceTimersByTimeAsync(100)
  window.eventReplay?.fail()
  expect(root.dataset['clientRendered']).toBe('kept')
  expect(words()).toBe('What this link asks for could not be loaded, so this is the whole page.')
})

test('clicks and typing stay held through failures, but not those on the way to try again', async () => {
  boot('/?company=openai', LIST, fails)
  await vi.advanceTimersByTimeAsync(3_000)
  const [button, box] = [document.querySelector('main button'), document.querySelector('input')]
  if (!(button instanceof HTMLElement) || !box) throw new Error('the page was not rendered')
  button.click()
  box.click()
  expect(box.checked).toBe(false)
  expect(window.eventReplay?.queue.map((event) => 'target' in event && event.target)).toEqual([button, box])
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  note()?.querySelector('button')?.click()
  expect(window.eventReplay?.queue).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(words()).toBe('This could not be loaded yet. What is here can be read. Check the connection, then try again.')
})

test('a page that stands in for one that was not prerendered stays hidden, and says that this page could not be loaded', async () => {
  boot('/partnerships/apple/openai/', { fallback: '/(articles|partnerships)/.' }, fails)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(root.dataset['clientRendered']).toBe('')
  expect(words()).toBe('This page could not be loaded.')
})

test('a depth beyond the first page is another view on the way back, and forgotten by a fresh visit', () => {
  const place = JSON.stringify({ shownCount: 90, anchor: null, offset: 0, opened: null })
  sessionStorage.setItem('reader:place:/:default', place)
  sessionStorage.setItem('reader:scroll', '{"default":5000,"abc":40}')
  boot('/', LIST, hangs)
  expect(root.dataset['clientRendered']).toBe('')
  delete root.dataset['clientRendered']
  vi.mocked(performance.getEntriesByType).mockReturnValue([Object.assign(Object.create(null), { type: 'navigate' })])
  boot('/', LIST, hangs)
  expect(root.dataset['clientRendered']).toBeUndefined()
  expect(sessionStorage.getItem('reader:place:/:default')).toBeNull()
  expect(sessionStorage.getItem('reader:scroll')).toBe('{"abc":40}')
})

test('a fresh visit leaves nothing behind where nothing was kept', () => {
  vi.mocked(performance.getEntriesByType).mockReturnValue([Object.assign(Object.create(null), { type: 'navigate' })])
  boot('/', LIST, hangs)
  expect(sessionStorage.length).toBe(0)
})

test('a frame without storage of its own still works', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('The document is sandboxed', 'SecurityError')
  })
  const asked: string[] = []
  boot('/embed/?company=openai&theme=dark', { ...LIST, frame: '' }, async (file) => asked.push(file))
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toHaveLength(3)
  expect(root.dataset['theme']).toBe('dark')
})

test('without a connection and before the app, a link leads to no page of an error, and the page says why', async () => {
  document.body.innerHTML =
    '<main><a href="/articles/a-deal/">A deal</a><a href="https://example.org/">Elsewhere</a><a href="#sources">1</a></main>'
  boot('/', LIST, fails)
  const [article, outside, source] = document.querySelectorAll('a')
  const follows = (link: HTMLAnchorElement | undefined) => link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  const elsewhere = vi.fn((event: Event) => event.preventDefault())
  document.body.addEventListener('click', elsewhere, { signal: listeners.signal })
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  follows(article)
  expect(words()).toBe('There is no connection, so this link can’t be followed now. What is here can be read.')
  expect(elsewhere.mock.lastCall?.[0].defaultPrevented).toBe(true)
  note()?.remove()
  elsewhere.mockImplementation(() => {})
  expect(follows(source)).toBe(true)
  expect(follows(outside)).toBe(true)
  window.eventReplay?.done()
  expect(follows(article)).toBe(true)
})
