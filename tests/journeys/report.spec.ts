import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/* The site of the archive names nobody to write to; this one names an address for mistakes and another for all else. */

const SITE = SITES.quantum
const ARTICLE = 'articles/zwillingsion-liefert-ersten-rechner-an-sqbg/'
const TITLE = 'Quantenbund: Zwillingsion liefert den ersten Rechner an die SQBG'
const [MISTAKES, NEWS] = ['berichtigungen@quantenbund.example', 'redaktion@quantenbund.example']

test.use({ baseURL: SITE.address })

const atFoot = (page: Page, name: string) => page.getByRole('contentinfo').getByRole('link', { name, exact: true })
const inArticle = (page: Page, name: string) => page.getByRole('article').getByRole('link', { name, exact: true })

/** What a mail program makes of a link. */
async function mailOf(link: Locator): Promise<{ to: string; subject: string; body: string[] }> {
  const href = (await link.getAttribute('href')) ?? ''
  const [, to = '', subject = '', body = ''] = /^mailto:([^?]+)\?subject=([^&]*)&body=([^&]*)$/.exec(href) ?? []
  return { to, subject: decodeURIComponent(subject), body: decodeURIComponent(body).split('\r\n') }
}

/** Puts the pointer down on a link, so that its address is made, and lets it go elsewhere. */
async function pressOn(page: Page, link: Locator): Promise<void> {
  await link.hover()
  await page.mouse.down()
  await page.mouse.move(1, 1)
  await page.mouse.up()
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a page begins mails that name it, under the sources of an article and at the foot of every page', async ({ page }) => {
    await page.goto(`${ARTICLE}?from=2025-01-01`)
    const mistake = { to: MISTAKES, subject: TITLE, body: [SITE.address + ARTICLE, '', 'What is wrong:', '', 'Source:'] }
    const news = { to: NEWS, subject: TITLE, body: [SITE.address + ARTICLE, '', 'What happened:', '', 'Source:'] }
    expect(await mailOf(atFoot(page, 'Report a mistake'))).toEqual(mistake)
    expect(await mailOf(inArticle(page, 'Report a mistake'))).toEqual(mistake)
    expect(await mailOf(atFoot(page, 'Suggest news'))).toEqual(news)
    expect(await mailOf(inArticle(page, 'Suggest a later step'))).toEqual(news)
    await page.goto('ledger/')
    expect((await mailOf(atFoot(page, 'Suggest news'))).body[0]).toBe(`${SITE.address}ledger/`)
  })

  test('a site that names nobody offers nothing', async ({ page }) => {
    await page.goto(SITES.archive.address)
    await expect(page.getByRole('contentinfo')).toContainText('Privacy')
    await expect(page.getByRole('link', { name: /^(?:Report|Suggest) / })).toHaveCount(0)
  })
})

test('with scripts a mail names the view as it stands, and after a step to another page that one', async ({ page }) => {
  await page.goto('./?company=sqbg&utm_source=mail')
  await untilTakenOver(page)
  const link = atFoot(page, 'Report a mistake')
  await expect(async () => {
    await pressOn(page, link)
    expect((await mailOf(link)).body[0]).toBe(`${SITE.address}?company=sqbg`)
  }).toPass()
  expect((await mailOf(link)).subject).toMatch(/^Quantenbund: Süddeutsche/)
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Ledger' }).click()
  await expect(page).toHaveURL(/\/ledger\/$/)
  await expect(link).toHaveAttribute('href', `mailto:${MISTAKES}`)
  await pressOn(page, link)
  expect((await mailOf(link)).body[0]).toBe(`${SITE.address}ledger/`)
})

test('a mail quotes what is selected, with the source that it cites', async ({ page }) => {
  await page.goto(ARTICLE)
  const passage = page.getByText('Die sieben Hochschulen teilen sich')
  await passage.evaluate((element) => getSelection()?.selectAllChildren(element))
  const offer = page.getByRole('link', { name: 'Report this passage' })
  await expect(offer).toBeVisible()
  const quoted = /^“Die sieben Hochschulen teilen sich die Anlage nach einem Wochenplan\. Der Montag ist der Wartung vorbehalten\.2?”$/
  const mail = await mailOf(offer)
  expect(mail).toMatchObject({ to: MISTAKES, subject: TITLE })
  expect(mail.body[0]).toContain(`${SITE.address}${ARTICLE}#:~:text=`)
  expect(mail.body[2]).toMatch(quoted)
  expect(mail.body.at(-1)).toBe('Source: https://auentaler-bote.example/wirtschaft/abnahme/')
  // At the foot the same is told of the page as a whole.
  const link = atFoot(page, 'Report a mistake')
  await pressOn(page, link)
  const whole = await mailOf(link)
  expect(whole.body[0]).toBe(SITE.address + ARTICLE)
  expect(whole.body[2]).toMatch(quoted)
})
