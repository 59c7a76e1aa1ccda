import { expect, type Page } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { isOfSite } from '../isOfSite.ts'
import { test as base } from '../journeyTest.ts'
import { findOurWords } from '../links/findOurWords.ts'
import { readPublishedSite, readText } from '../links/publishedSite.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/*
 * A publisher's site of another topic and in another language, under a sub-folder, with kinds and statuses of its own. The checks of
 * links, previews and widths look at it too (links.spec.ts, previews.spec.ts, widths.spec.ts).
 */

const SITE = SITES.quantum
const ARTICLE = 'articles/zwillingsion-liefert-ersten-rechner-an-sqbg/'
const SQBG = 'Süddeutsche Quantencomputerbeschaffungsgesellschaft'
const KINDS = ['Hardware', 'Software', 'Forschung', 'Beteiligung', 'Übernahme', 'Trennung']

/** A page of that site, of which the browser has nothing to say. */
const test = base.extend({
  baseURL: SITE.address,
  page: async ({ page }, use) => {
    const said: string[] = []
    page.on('console', (message) => isOfSite(message) && said.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', ({ message }) => said.push(message))
    await use(page)
    expect(said).toEqual([])
  },
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const entries = (page: Page) => page.getByRole('main').getByRole('article')
const count = (page: Page) => page.getByRole('main').getByRole('status').first()
const section = (page: Page, name: string) => page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name, exact: true })
const atFoot = (page: Page, name: string) => page.getByRole('contentinfo').getByRole('link', { name, exact: true })

const built = () => readPublishedSite(SITE)

test('nothing of the site names this software or the topic of the archive that comes with it', () => {
  const site = built()
  expect(site.files.size).toBeGreaterThan(200)
  expect(findOurWords(site)).toEqual([])
  expect([...site.files].filter((file) => /entente/i.test(file))).toEqual(['.entente-files'])
  expect(readText(SITE.folder, 'index.html')).toContain('<meta name="generator" content="Entente"')
})

test("the publisher's own files are there as they were written, and nothing of the draft is", () => {
  const site = built()
  expect(readText(SITE.folder, '.well-known/security.txt')).toBe(readText(SITE.content, 'static/.well-known/security.txt'))
  expect(readText(SITE.folder, 'icon.svg')).toBe(readText(SITE.content, 'icon.svg'))
  const texts = [...site.files].filter((file) => /\.(?:html|json|xml|atom|csv)$/.test(file))
  expect(texts.filter((file) => readText(SITE.folder, file).includes('sucht Teilhaber'))).toEqual([])
})

test('feeds say in which language they are', () => {
  expect(readText(SITE.folder, 'feed.xml')).toContain('<language>de</language>')
  expect(readText(SITE.folder, 'feed.atom')).toMatch(/<feed[^>]* xml:lang="de"/)
  for (const feed of ['feed.xml', 'feed.atom', 'feed.json']) {
    expect(readText(SITE.folder, feed), feed).toContain('Eine Chronik der Partnerschaften im Quantencomputing')
  }
  expect(JSON.parse(readText(SITE.folder, 'feed.json'))).toMatchObject({ language: 'de', title: expect.stringContaining('Quantenbund') })
})

test('crawlers are told in which language pages are', () => {
  const site = built()
  expect(readText(SITE.folder, 'sitemap-news.xml')).not.toContain('<news:language>en')
  const article = site.pages.get(ARTICLE)
  expect(article?.data).toEqual([expect.objectContaining({ '@type': 'NewsArticle', inLanguage: 'de' })])
  expect(article?.meta.get('og:locale')).toMatch(/^de/)
})

const PAGES = [
  '',
  '?company=sqbg&kind=hardware',
  '?company=tieftau&kind=software',
  ARTICLE,
  'companies/',
  'companies/zwillingsion/',
  'partnerships/sqbg/zwillingsion/',
  'timeline/2025-09/',
  'collections/',
  'collections/wer-bestellt-rechner/',
  'map/?at=sqbg',
  'ledger/',
  'search/?q=Rechner',
  'about/',
  'pages/methode/',
  'privacy/',
  'accessibility/',
  'embed/',
]

for (const width of [320, 1280]) {
  for (const path of PAGES) {
    test(`axe finds nothing on /${path}, light and dark, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path, { waitUntil: 'networkidle' })
      await expect(heading(page)).toBeVisible()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findAxeFaults(page), colorScheme).toEqual([])
      }
    })
  }
}

test('the first page is that of the publisher: headline, language, icon, days and the kinds of news', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(heading(page)).toHaveText('Wer baut mit wem Quantenrechner, und warum es zählt')
  await expect(page).toHaveTitle('Wer baut mit wem Quantenrechner, und warum es zählt · Quantenbund')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Quantenbund' })).toBeVisible()
  await expect(page.locator('head link[rel=icon]').first()).toHaveAttribute('href', /^\/quanten\/icon\.svg/)
  await expect(count(page)).toHaveText('13 of 13 announcements')
  await expect(entries(page)).toHaveCount(13)
  await expect(page.getByRole('heading', { level: 2, name: 'Februar 2026' })).toBeVisible()
  const reason = entries(page).filter({ hasText: 'wollen gemeinsam an Ionenfallen forschen' })
  await expect(reason).toContainText('Am 14. November ist aus einer losen Bekanntschaft ein Vorhaben mit Frist geworden.')
  const kinds = page.getByRole('group', { name: 'Kind' }).getByRole('checkbox')
  await expect(kinds).toHaveCount(KINDS.length)
  for (const kind of KINDS) await expect(page.getByRole('checkbox', { name: kind })).toBeVisible()
})

test('marks have the colour of the publisher, and a lighter one of the same hue where the theme is dark', async ({ page }) => {
  await page.goto('./')
  const kind = entries(page).first().getByText('Forschung', { exact: true })
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(kind).toHaveCSS('color', 'rgb(31, 95, 191)')
  await page.emulateMedia({ colorScheme: 'dark' })
  const [red = 0, green = 0, blue = 0] =
    (await kind.evaluate((element) => getComputedStyle(element).color)).match(/\d+/g)?.map(Number) ?? []
  expect([blue > green, green > red, blue > 191]).toEqual([true, true, true])
})

test('a list is filtered by a company and a kind, an article opened, and the list is there again on the way back', async ({ page }) => {
  await page.goto('./')
  await untilTakenOver(page)
  await page.getByRole('checkbox', { name: 'Zwillingsion' }).click()
  await expect(count(page)).toHaveText('7 of 13 announcements')
  await page.getByRole('checkbox', { name: 'Hardware' }).click()
  await expect(count(page)).toHaveText('4 of 13 announcements')
  await expect(page).toHaveURL(`${SITE.address}?company=zwillingsion&kind=hardware`)
  await expect(entries(page)).toHaveCount(4)
  await page.getByRole('link', { name: 'Zwillingsion liefert den ersten Rechner an die SQBG' }).click()
  await expect(heading(page)).toHaveText('Zwillingsion liefert den ersten Rechner an die SQBG')
  await expect(page.getByText('Freitag, 12. September 2025')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toContainText('Zwillingsion liefert im zugesagten Quartal')
  await expect(page.getByRole('region', { name: 'What changed' })).toContainText('Eine Anlage im dritten Quartal 2025')
  await expect(page.getByRole('region', { name: 'Corrections' })).toContainText(
    'In einer früheren Fassung hieß es, die Anlage habe 60 Qubits.',
  )
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem')).toHaveCount(2)
  await page.goBack()
  await expect(count(page)).toHaveText('4 of 13 announcements')
  await expect(page.getByRole('checkbox', { name: 'Hardware' })).toBeChecked()
  await expect(entries(page)).toHaveCount(4)
})

test('what is planned, rumoured or over says so in the words of the publisher, and a break ends a story', async ({ page }) => {
  await page.goto('./')
  const entry = (title: string) => entries(page).filter({ hasText: title })
  await expect(entry('soll Nordlicht Photonik kaufen wollen')).toContainText('Gerücht')
  await expect(entry('Grünfels will einen Rechner')).toContainText('Absichtserklärung')
  await expect(entry('beenden ihre Zusammenarbeit')).toContainText('Trennung')
  await expect(entry('beenden ihre Zusammenarbeit')).toContainText('Beendet')
  await page.goto('articles/tieftau-baut-kryostate-fuer-nordlicht-photonik/')
  await expect(page.getByRole('region', { name: 'Why it matters' })).toContainText(
    'Tieftau und Nordlicht Photonik beenden ihre Zusammenarbeit',
  )
  await page.goto('partnerships/nordlicht-photonik/tieftau/')
  await expect(page.getByRole('main')).toContainText('27. Nov. 2025, Beendet')
})

test('a word is found in another of its forms', async ({ page }) => {
  const titles = page.getByRole('main').getByRole('heading', { level: 3 })
  // The articles say "Erschütterungen", "Patente", "Absichtserklärung" and "Aufsichtsrat", and none of these forms.
  for (const [word, title] of [
    ['Absichtserklärungen', 'Grünfels will einen Rechner von Zwillingsion neben seine Server stellen'],
    ['Aufsichtsräten', 'Förderbank Auental steigt bei Zwillingsion ein'],
    ['Erschütterung', 'Grünfels will einen Rechner von Zwillingsion neben seine Server stellen'],
    ['Patent', 'Zwillingsion und die TH Weißenfurt wollen gemeinsam an Ionenfallen forschen'],
  ] as const) {
    await page.goto(`search/?q=${encodeURIComponent(word)}`)
    await expect(titles.filter({ hasText: title }), word).toBeVisible()
  }
})

test('a name is found however its umlauts are written', async ({ page }) => {
  for (const name of ['Häberlin', 'Haberlin', 'haeberlin']) {
    await page.goto(`search/?q=${encodeURIComponent(name)}`)
    const title = page
      .getByRole('main')
      .getByRole('heading', { level: 3, name: 'Häberlin & Söhne liefert Zwillingsion die Steuerelektronik' })
    await expect(title, name).toBeVisible()
  }
})

test('search suggests companies and articles on any page', async ({ page }) => {
  await page.goto('companies/')
  await untilTakenOver(page)
  await page.keyboard.press('/')
  await page.keyboard.type('burgli')
  await expect(page.getByRole('option', { name: 'Bürgli Bank erprobt Algorithmen von Larkspur Compute' })).toBeVisible()
  await page.getByRole('option', { name: /^Bürgli Bank\s*Company/ }).click()
  await expect(heading(page)).toHaveText('Bürgli Bank')
  await expect(count(page)).toHaveText('2 of 2 announcements')
})

test('the ledger adds up what was stated, each currency by itself, with the statuses of the publisher', async ({ page }) => {
  await page.goto('./')
  await section(page, 'Ledger').click()
  await expect(heading(page)).toHaveText('Ledger')
  await expect(page).toHaveTitle('Ledger: who pays whom in Quantencomputing · Quantenbund')
  await expect(page.getByText('9 of 9 amounts', { exact: true })).toBeVisible()
  const totals = page.getByRole('region', { name: 'Totals', exact: true })
  await expect(totals).toContainText('Vollzogen')
  await expect(totals).toContainText('€35 million')
  await expect(totals).toContainText('up to €80 million')
  await expect(totals).toContainText('Beendet€9.6 million')
  await expect(totals).toContainText('$225 million')
  await expect(totals).toContainText('CHF 9.6 million')
  await untilTakenOver(page)
  await page.getByRole('group', { name: 'Currency', exact: true }).getByRole('checkbox', { name: 'CHF' }).check()
  await expect(page.getByText('2 of 9 amounts', { exact: true })).toBeVisible()
})

test('the map, a partnership and the months are about the topic', async ({ page }) => {
  await page.goto('map/')
  await expect(heading(page)).toHaveText('Who is tied to whom in Quantencomputing')
  await page.getByRole('link', { name: 'Förderbank Auental and Zwillingsion' }).first().click()
  await expect(page.getByRole('main')).toContainText('Förderbank Auental steigt bei Zwillingsion ein')
  await page.goto('partnerships/foerderbank-auental/zwillingsion/')
  await expect(heading(page)).toHaveText('Förderbank Auental and Zwillingsion')
  await expect(page.getByRole('region', { name: 'Step by step' })).toContainText('18. Juni 2024')
  await expect(page.getByRole('region', { name: 'Disclosed sums' })).toContainText('€35 million Vollzogen')
  await page.goto('timeline/2025-09/')
  await expect(page).toHaveTitle('Quantencomputing partnership news of September 2025 · Quantenbund')
})

test('About is the text of the publisher, with contact, corrections, coverage and licence', async ({ page }) => {
  await page.goto('./')
  await section(page, 'About').click()
  await expect(heading(page)).toHaveText('Über den Quantenbund')
  const main = page.getByRole('main')
  await expect(main).toContainText('Alle Unternehmen, Hochschulen und Behörden in dieser Chronik sind erfunden.')
  const contact = page.getByRole('region', { name: 'Contact and corrections' })
  await expect(contact.getByRole('link', { name: 'Verlag Quantenbund' })).toHaveAttribute('href', 'https://verlag.quantenbund.example/')
  await expect(contact.getByRole('link', { name: 'redaktion@quantenbund.example' })).toHaveAttribute('href', /^mailto:redaktion@/)
  await expect(contact.getByRole('link', { name: 'berichtigungen@quantenbund.example' })).toBeVisible()
  await expect(main).toContainText('Samstag, 28. Februar 2026. Neue Meldungen erscheinen jeden Freitag.')
  await expect(main).toContainText('CC BY 4.0')
  await expect(page.getByRole('link', { name: 'Übernahme: Atom' })).toHaveAttribute('href', '/quanten/kinds/uebernahme/feed.atom')
})

test('pages of the publisher are reached from the head and the foot of every page, and so are privacy and accessibility', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  await section(page, 'Methode').click()
  await expect(heading(page)).toHaveText('Methode')
  await expect(section(page, 'Methode')).toHaveAttribute('aria-current', 'page')
  await page.getByRole('main').getByRole('link', { name: 'Unternehmen' }).click()
  await expect(heading(page)).toHaveText('Companies')
  await expect(page.getByRole('main').getByRole('link', { name: SQBG })).toBeVisible()
  await atFoot(page, 'Methode').click()
  await expect(page.getByRole('main')).toContainText('Eine Obergrenze ist keine Zahlung.')
  await expect(page.getByRole('contentinfo')).toContainText('News until 28. Feb. 2026')
  await expect(atFoot(page, 'Contact')).toHaveAttribute('href', 'mailto:redaktion@quantenbund.example')
  await expect(atFoot(page, 'Report a mistake')).toHaveAttribute('href', /^mailto:berichtigungen@quantenbund\.example/)
  await atFoot(page, 'Privacy').click()
  await expect(heading(page)).toHaveText('Privacy')
  await expect(page.getByRole('main')).toContainText('set no cookies')
  await atFoot(page, 'Accessibility').click()
  await expect(heading(page)).toHaveText('Accessibility')
  await expect(page.getByRole('main')).toContainText('redaktion@quantenbund.example')
})

test('what is English is marked as English, and what is of the publisher within it as German', async ({ page }) => {
  await page.goto(ARTICLE)
  const languageOf = (text: string, within = 'body') =>
    page
      .locator(within)
      .getByText(text, { exact: true })
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
  expect(await languageOf('Timeline', 'nav')).toBe('en')
  expect(await languageOf('Methode', 'nav')).toBe('de')
  expect(await languageOf('Methode', 'footer')).toBe('de')
  expect(await languageOf('Privacy', 'footer')).toBe('en')
  expect(await languageOf('Why it matters')).toBe('en')
  expect(await languageOf('Skip to content')).toBe('en')
  expect(await languageOf('Die Anlage ist abgenommen und erreicht 99,7 Prozent. Bezahlt werden 31,3 Millionen Euro.')).toBe('de')
})

test('a frame on another page names the site, and its script names no software', async ({ page }) => {
  await page.goto('embed/?within=zwillingsion')
  await expect(heading(page)).toHaveText('Zwillingsion: Quantencomputing partnership news')
  await expect(page.getByRole('link', { name: /on Quantenbund$/ })).toHaveAttribute('href', '/quanten/companies/zwillingsion/')
  await expect(page.getByRole('main').locator('img')).toHaveAttribute('src', '/quanten/icon.svg')
})
